/** @jsxImportSource hono/jsx */
import { WrittenText } from '../../../linear-integration/src/admin/written-text';

const html = (text: string) => String(<WrittenText text={text} />);

test.each`
  text                                      | becomes
  ${'One.\nTwo.\n\nThree.'}                 | ${'<p>One.\nTwo.</p><p>Three.</p>'}
  ${'- a\n- b'}                             | ${'<ul><li>a</li><li>b</li></ul>'}
  ${'1. a\n2. b'}                           | ${'<ol><li>a</li><li>b</li></ol>'}
  ${'- a\n  goes on'}                       | ${'<ul><li>a goes on</li></ul>'}
  ${'### Head\nText'}                       | ${'<p><strong>Head</strong></p><p>Text</p>'}
  ${'```\n- no list\n```\nafter'}           | ${'<pre tabindex="0">- no list</pre><p>after</p>'}
  ${'use `x` and **y**'}                    | ${'<p>use <code>x</code> and <strong>y</strong></p>'}
  ${'[site](https://a.example/b)'}          | ${'<p><a href="https://a.example/b" rel="noopener noreferrer">site</a></p>'}
  ${'see https://a.example/b.'}             | ${'<p>see <a href="https://a.example/b." rel="noopener noreferrer">https://a.example/b.</a></p>'}
  ${'[x](javascript:alert(1))'}             | ${'<p>[x](javascript:alert(1))</p>'}
  ${'<img src=x onerror=alert(1)>'}         | ${'<p>&lt;img src=x onerror=alert(1)&gt;</p>'}
  ${'`<b>` [<i>](https://a.example/"><b>)'} | ${'<p><code>&lt;b&gt;</code> <a href="https://a.example/&quot;&gt;&lt;b&gt;" rel="noopener noreferrer">&lt;i&gt;</a></p>'}
`('$text', ({ text, becomes }) => {
  expect(html(text)).toBe(`<div class="text">${becomes}</div>`);
});
