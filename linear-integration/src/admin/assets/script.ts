/**
 * The little that a script adds; every page works without it. It proposes the browser's zone where somebody sets their hours,
 * copies links, keeps a form from being sent twice, and checks a playbook while it is written.
 */
export const SCRIPT = `'use strict';
(function () {
  var zone = document.querySelector('[data-zone]');
  if (zone && !zone.value) {
    try { zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone || ''; } catch (e) { /* an old browser: people type it */ }
  }

  document.querySelectorAll('[data-copy]').forEach(function (button) {
    if (!navigator.clipboard) return;
    button.hidden = false;
    button.addEventListener('click', function () {
      var field = document.getElementById(button.getAttribute('data-copy'));
      navigator.clipboard.writeText(field.value).then(function () {
        button.textContent = button.getAttribute('data-copied');
      });
    });
  });

  document.querySelectorAll('form[method=post]').forEach(function (form) {
    form.addEventListener('submit', function (event) {
      if (form.dataset.sent) { event.preventDefault(); return; }
      form.dataset.sent = 'yes';
    });
  });
  window.addEventListener('pageshow', function () {
    document.querySelectorAll('form[data-sent]').forEach(function (form) { delete form.dataset.sent; });
  });

  var editor = document.querySelector('form[data-check]');
  if (!editor) return;
  var result = document.getElementById('checked');
  var timer = 0;
  var asked = 0;
  editor.addEventListener('input', function () {
    window.clearTimeout(timer);
    timer = window.setTimeout(check, 600);
  });
  function check() {
    var mine = ++asked;
    fetch(editor.getAttribute('data-check'), { method: 'POST', body: new URLSearchParams(new FormData(editor)) })
      .then(function (answer) { return answer.ok ? answer.text() : null; })
      .then(function (html) {
        // Parsed as a document of its own, where no script runs; only the part that was asked for is taken over.
        if (html === null || mine !== asked) return;
        var fresh = new DOMParser().parseFromString(html, 'text/html').getElementById('checked');
        if (!fresh) return;
        result.replaceWith(fresh);
        result = fresh;
        // What was wrong when the page came is told in the fresh part as far as it still is: nothing is listed twice.
        var stale = document.querySelector('.problems');
        if (stale) stale.remove();
      })
      .catch(function () { /* offline: the button checks as well */ });
  }
})();
`;

/** The icon in the tab. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><path fill="#2f75a8" d="M10 1.8a8.2 8.2 0 0 0-6.9 12.6L2 18.2l3.9-1A8.2 8.2 0 1 0 10 1.8Z"/><path fill="none" stroke="#fff" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" d="M10 5.6V10l3 2"/></svg>`;
