import { kvs } from '@forge/kvs';
import { changePersonalSettings, personalSettingsOfAll } from '../../../forge-app/src/storage/personal-settings';
import { type NormsSite, openNormsSite } from '../../support/norms-site';

let site: NormsSite;

beforeEach(async () => {
  site = await openNormsSite('2026-03-02 14:00 +01:00');
});
afterEach(async () => {
  jest.restoreAllMocks();
  await site.close();
});

test('whoever set nothing is left out', async () => {
  const found = await site.app.inside(async () => {
    await changePersonalSettings('tom', new Date(), () => ({ email: false }));
    return personalSettingsOfAll(['ada', 'tom']);
  });
  expect(found).toMatchObject([{ accountId: 'tom', email: false }]);
});

test('settings that storage could not give now are not taken for none', async () => {
  jest.spyOn(kvs, 'batchGet').mockResolvedValue({
    successfulKeys: [],
    failedKeys: [
      { key: 'person-tom', entityName: 'personal', error: { code: 'INTERNAL_ERROR', message: 'try again later' } },
    ],
  });
  await expect(personalSettingsOfAll(['tom'])).rejects.toThrow('INTERNAL_ERROR');
});
