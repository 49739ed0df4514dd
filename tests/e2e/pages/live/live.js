// What pages do with their content after they have loaded; the tests call it.

const main = () => document.querySelector('#main');

function element(name, ...children) {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

const articleOf = (headline, paragraphs) =>
  element(
    'article',
    element('h1', headline),
    ...paragraphs.map((paragraph) => element('p', paragraph)),
  );

/** A live page: one more paragraph at the end of the article. */
window.appendParagraph = (text) => main().querySelector('article').append(element('p', text));

/** Infinite scrolling: one more article below. */
window.appendArticle = ({ headline, paragraphs }) => main().append(articleOf(headline, paragraphs));

/** An application: another article at another address, without a load. */
window.goTo = (path, { headline, published, paragraphs }) => {
  history.pushState(null, '', path);
  document.querySelector('[property="article:published_time"]').content = published;
  main().replaceChildren(articleOf(headline, paragraphs));
};

/** A framework that draws everything anew. */
window.renderAgain = () => main().replaceChildren(main().firstElementChild.cloneNode(true));

window.startClock = () => {
  const clock = document.querySelector('#clock');
  setInterval(() => (clock.textContent = String(Number(clock.textContent) + 1)), 10);
};
