import type { Tab } from '../../../scripts/browsers/browser.ts';

export interface Story {
  readonly headline: string;
  readonly published: string;
  readonly paragraphs: readonly string[];
}

/** What pages/live/live.js lets one do. */
interface LivePage {
  appendParagraph(text: string): void;
  appendArticle(story: Story): void;
  goTo(path: string, story: Story): void;
  renderAgain(): void;
  startClock(): void;
}

/** Calls a function of the page pages/live/index.html. */
export const callPage = <K extends keyof LivePage>(
  tab: Tab,
  name: K,
  ...args: Parameters<LivePage[K]>
): Promise<void> =>
  tab.evaluate(
    (called: keyof LivePage, given: unknown[]) => {
      const page = window as unknown as Record<string, (...some: unknown[]) => void>;
      page[called]?.(...given);
    },
    name,
    args,
  );

export const CLAIM =
  'The first attack came from computers in Russia and Brazil, a Labour source told the BBC.';
export const OTHER_CLAIM =
  'The hacking group Lizard Squad said that it carried out the attacks, for political reasons.';

export const TORY_CLAIM = 'The attack on the Conservatives was larger than those on Labour.';
export const TORIES: Story = {
  headline: 'What is known of the trouble at the Conservative Party',
  published: '2019-11-13',
  paragraphs: [
    'The website of the Conservative Party was the target of a cyber attack on Tuesday as well, hours after those on the Labour Party, two people with knowledge of the matter said.',
    TORY_CLAIM,
    'The campaign has meanwhile moved on to more familiar ground: the health service, schools and the terms on which Britain should leave the European Union. All seats are being contested.',
  ],
};

export const HSE_CLAIM =
  'The attack on the Health Service Executive was unprecedented in severity and scale.';
export const HSE: Story = {
  headline: 'What is known of the trouble at the Irish health service',
  published: '2021-05-15',
  paragraphs: [
    'The Health Service Executive said on Friday that it had switched off its computers after a ransomware attack, and that appointments at many hospitals had been called off.',
    HSE_CLAIM,
    'Outpatients were asked to stay at home unless they were told otherwise, and the ambulance service ran as usual. Results of tests came by messenger, written on paper.',
  ],
};

export const QUIET: Story = {
  headline: 'A dry Wednesday for the canvassers',
  published: '2019-11-13',
  paragraphs: [
    'The weather on Wednesday was dry and mild in most of the country, and the party sent its canvassers out in larger numbers than on any day of the week before.',
    'Polling stations open at seven in the morning on the twelfth of December, and the last day for joining the electoral roll is the twenty-sixth of November.',
    'A spokeswoman said that the mood on the doorsteps was good, and that the tea was better.',
  ],
};
