// Looks for words in an index that lies beside the pages. Nothing that is typed leaves the page.
(function () {
  'use strict';
  const form = document.querySelector('form.search');
  const field = document.getElementById('find');
  const found = document.querySelector('.found');
  const count = document.querySelector('.found-count');
  const list = document.querySelector('.found-list');
  const most = 12;

  const fold = words => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const parts = words => fold(words).split(/[^\p{L}\p{N}]+/u).filter(part => part.length > 1);

  function weight(words, wanted) {
    const there = parts(words);
    return wanted.filter(part => there.some(word => word.startsWith(part))).length / wanted.length;
  }

  function hits(wanted) {
    const all = [];
    for (const topic of window.clearleafTopics) {
      all.push({ title: topic.title, line: topic.summary, to: topic.id + '.html',
        score: 4 * weight(topic.title, wanted) + weight(topic.summary, wanted) });
      for (const asked of topic.asked) {
        all.push({ title: asked.question, line: topic.title, to: topic.id + '.html#' + asked.anchor,
          score: 3 * weight(asked.question, wanted) + 2 * weight(asked.answer, wanted) + weight(topic.title, wanted) });
      }
    }
    return all.filter(hit => hit.score >= 2).sort((a, b) => b.score - a.score).slice(0, most);
  }

  function show() {
    const wanted = parts(field.value);
    if (wanted.length === 0 || !window.clearleafTopics) {
      found.hidden = true;
      return;
    }
    const best = hits(wanted);
    const words = best.length === 0 ? form.dataset.none : best.length === 1 ? form.dataset.one : form.dataset.many;
    count.textContent = words.replace('#', best.length);
    list.replaceChildren(...best.map(row));
    found.hidden = false;
  }

  function row(hit) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    const line = document.createElement('p');
    link.href = form.dataset.pages + hit.to;
    link.textContent = hit.title;
    line.textContent = hit.line;
    item.append(link, line);
    return item;
  }

  function clear() {
    field.value = '';
    show();
    field.focus();
  }

  let asked = false;
  function load() {
    if (!asked) {
      asked = true;
      const script = document.createElement('script');
      script.src = form.dataset.index;
      script.onload = show;
      document.head.append(script);
    }
  }

  form.hidden = false;
  field.addEventListener('focus', load);
  field.addEventListener('input', show);
  found.addEventListener('click', event => { if (event.target.closest('a')) { found.hidden = true; } });
  form.addEventListener('submit', event => {
    event.preventDefault();
    const first = list.querySelector('a');
    if (!found.hidden && first) { first.click(); }
  });
  document.addEventListener('keydown', event => {
    if (event.key === '/' && !/^(INPUT|TEXTAREA)$/.test(document.activeElement.tagName)) {
      event.preventDefault();
      field.focus();
    } else if (event.key === 'Escape' && !found.hidden) {
      clear();
    }
  });
})();
