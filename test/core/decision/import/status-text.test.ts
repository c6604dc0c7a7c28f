import { readStatus } from '../../../../core/src/decision/import/status-text';

test.each`
  text                                                          | status          | note                   | relations
  ${'accepted'}                                                 | ${'accepted'}   | ${''}                  | ${[]}
  ${'Accepted'}                                                 | ${'accepted'}   | ${''}                  | ${[]}
  ${'**Accepted**'}                                             | ${'accepted'}   | ${'**Accepted**'}      | ${[]}
  ${'✅ Accepted'}                                              | ${'accepted'}   | ${'✅ Accepted'}       | ${[]}
  ${'✅'}                                                       | ${'accepted'}   | ${'✅'}                | ${[]}
  ${'❌'}                                                       | ${'rejected'}   | ${'❌'}                | ${[]}
  ${'🟡 in review'}                                             | ${'proposed'}   | ${'🟡 in review'}      | ${[]}
  ${'🚧'}                                                       | ${'draft'}      | ${'🚧'}                | ${[]}
  ${'Approved'}                                                 | ${'accepted'}   | ${'Approved'}          | ${[]}
  ${'Pending'}                                                  | ${'proposed'}   | ${'Pending'}           | ${[]}
  ${'WIP'}                                                      | ${'draft'}      | ${'WIP'}               | ${[]}
  ${'Superseded by [ADR-0012](0012-x.md)'}                      | ${'superseded'} | ${/0012-x/}            | ${['supersededBy 0012']}
  ${'superseded by [x](20201016-use-slugs.md)'}                 | ${'superseded'} | ${/slugs/}             | ${['supersededBy 20201016-use-slugs']}
  ${'Superceded by ADR 12'}                                     | ${'superseded'} | ${/ADR 12/}            | ${['supersededBy 12']}
  ${'Accepted\n\nSuperseded by [9. X](0009-x.md)'}              | ${'superseded'} | ${/Accepted/}          | ${['supersededBy 0009']}
  ${'Accepted\n\nSupersedes [3. X](0003-x.md)'}                 | ${'accepted'}   | ${/Supersedes/}        | ${['supersedes 0003']}
  ${'Accepted\n\nAmended by [17. X](0017-x.md)'}                | ${'accepted'}   | ${/Amended/}           | ${['amendedBy 0017']}
  ${'Partly superseded'}                                        | ${'accepted'}   | ${'Partly superseded'} | ${[]}
  ${'Partially superseded by [12](0012-x.md)'}                  | ${'accepted'}   | ${/Partially/}         | ${['amendedBy 0012']}
  ${'Deprecated (see [accepted](0001-accepted.md))'}            | ${'deprecated'} | ${/see/}               | ${[]}
  ${'angenommen'}                                               | ${'accepted'}   | ${'angenommen'}        | ${[]}
  ${'Ersetzt durch [ADR-3](0003-x.md)'}                         | ${'superseded'} | ${/Ersetzt/}           | ${['supersededBy 0003']}
  ${'Acceptée'}                                                 | ${'accepted'}   | ${'Acceptée'}          | ${[]}
  ${'Remplacé par ADR-0011'}                                    | ${'superseded'} | ${/Remplacé/}          | ${['supersededBy 0011']}
  ${'Aceptado'}                                                 | ${'accepted'}   | ${'Aceptado'}          | ${[]}
  ${'substituída por [4](0004-x.md)'}                           | ${'superseded'} | ${/substitu/}          | ${['supersededBy 0004']}
  ${'承認'}                                                     | ${'accepted'}   | ${'承認'}              | ${[]}
  ${'not accepted yet'}                                         | ${null}         | ${'not accepted yet'}  | ${[]}
  ${'on hold'}                                                  | ${null}         | ${'on hold'}           | ${[]}
  ${'{proposed | rejected | accepted | superseded by ADR-0123'} | ${null}         | ${/proposed/}          | ${[]}
  ${'[proposed, accepted, …]'}                                  | ${null}         | ${/proposed/}          | ${[]}
  ${'<!-- accepted -->'}                                        | ${null}         | ${''}                  | ${[]}
  ${''}                                                         | ${null}         | ${''}                  | ${[]}
`('"$text" is $status', ({ text, status, note, relations }) => {
  const read = readStatus(text);
  expect(read.status).toBe(status);
  if (typeof note === 'string') expect(read.note).toBe(note);
  else expect(read.note).toMatch(note);
  expect(read.relations.map(({ relation, id }) => `${relation} ${id}`)).toEqual(relations);
});
