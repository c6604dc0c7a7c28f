import { sealer } from '../../../linear-integration/src/linear/seal';

const first = Buffer.alloc(32, 1);
const second = Buffer.alloc(32, 2);

test('what was sealed for a workspace opens for it alone', () => {
  const { seal, open } = sealer([first]);
  const sealed = seal('token', 'org-1');
  expect(open(sealed, 'org-1')).toBe('token');
  expect(open(sealed, 'org-2')).toBeNull();
});

test('nothing of it can be read, and no two sealings are alike', () => {
  const { seal } = sealer([first]);
  const sealed = seal('lin_oauth_secret', 'org-1');
  expect(Buffer.from(sealed.text, 'base64').includes('lin_oauth')).toBe(false);
  expect(seal('lin_oauth_secret', 'org-1').text).not.toBe(sealed.text);
  expect(sealed.keyId).not.toContain(first.toString('hex').slice(0, 8));
});

test.each([0, 11, 12, 27, 28, 33])('a changed byte (%i) opens nothing', (position) => {
  const { seal, open } = sealer([first]);
  const sealed = seal('secret', 'org-1');
  const bytes = Buffer.from(sealed.text, 'base64');
  bytes[position]! ^= 1;
  expect(open({ ...sealed, text: bytes.toString('base64') }, 'org-1')).toBeNull();
});

test('a cut text and an unknown key open nothing', () => {
  const { seal, open } = sealer([first]);
  const sealed = seal('token', 'org-1');
  expect(open({ ...sealed, text: 'AAAA' }, 'org-1')).toBeNull();
  expect(sealer([second]).open(sealed, 'org-1')).toBeNull();
});

test('keys are rotated: the former opens, the newest seals', () => {
  const old = sealer([first]).seal('token', 'org-1');
  const rotated = sealer([second, first]);
  expect(rotated.open(old, 'org-1')).toBe('token');
  expect(rotated.isOld(old)).toBe(true);
  const anew = rotated.seal('token', 'org-1');
  expect(rotated.isOld(anew)).toBe(false);
  expect(sealer([second]).open(anew, 'org-1')).toBe('token');
});
