import { connect, type Socket } from 'node:net';

type Reply = [type: number, id: number, error: WireError | null, result: unknown];

interface WireError {
  error: string;
  message: string;
}

interface Waiting {
  name: string;
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/**
 * Client of Firefox's remote protocol, the one geckodriver speaks: JSON over TCP, each packet
 * preceded by its length in bytes and a colon. The first packet is the server's greeting.
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #received: Buffer = Buffer.alloc(0);
  #lastId = 0;

  private constructor(socket: Socket, greeted: () => void) {
    this.#socket = socket;
    socket.on('data', (data) => {
      this.#received = Buffer.concat([this.#received, data]);
      for (const packet of this.#packets()) this.#take(packet, greeted);
    });
    socket.on('close', () => this.#fail(new Error('The connection to Firefox is closed.')));
  }

  static connect(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1');
      const client = new Marionette(socket, () => resolve(client));
      socket.on('error', reject);
      socket.on('close', () => reject(new Error('Firefox closed the connection.')));
    });
  }

  /** Sends a command such as `WebDriver:Navigate`; resolves to its result as it came. */
  send(name: string, params: object = {}): Promise<unknown> {
    if (this.#socket.destroyed) throw new Error(`${name}: the connection to Firefox is closed.`);
    const id = ++this.#lastId;
    const packet = Buffer.from(JSON.stringify([0, id, name, params]));
    this.#socket.write(Buffer.concat([Buffer.from(`${packet.length}:`), packet]));
    return new Promise((resolve, reject) => this.#waiting.set(id, { name, resolve, reject }));
  }

  /** For commands that answer `{ value }`. */
  async value<T>(name: string, params: object = {}): Promise<T> {
    const { value } = (await this.send(name, params)) as { value: T };
    return value;
  }

  close(): void {
    this.#socket.destroy();
  }

  /** Cuts complete packets off what has been received. */
  *#packets(): Generator<unknown> {
    for (;;) {
      const start = this.#received.indexOf(':') + 1;
      const end = start + Number(this.#received.subarray(0, start - 1).toString());
      if (start === 0 || this.#received.length < end) return;
      const packet = this.#received.subarray(start, end).toString();
      this.#received = this.#received.subarray(end);
      yield JSON.parse(packet);
    }
  }

  #take(packet: unknown, greeted: () => void): void {
    if (!Array.isArray(packet)) return greeted();
    const [, id, error, result] = packet as Reply;
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (!error) return waiting?.resolve(result);
    waiting?.reject(new Error(`${waiting.name}: ${error.error}: ${error.message}`));
  }

  #fail(error: Error): void {
    for (const waiting of this.#waiting.values()) waiting.reject(error);
    this.#waiting.clear();
  }
}
