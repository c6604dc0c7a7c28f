/** Names of IANA's `backward` file and of older releases, which `Intl.supportedValuesOf` leaves out and people still have set. */
const LEGACY_NAMES = `
  Africa/Asmara Africa/Timbuktu America/Argentina/Buenos_Aires America/Argentina/Catamarca
  America/Argentina/ComodRivadavia America/Argentina/Cordoba America/Argentina/Jujuy America/Argentina/Mendoza
  America/Atikokan America/Atka America/Ensenada America/Fort_Wayne America/Indiana/Indianapolis
  America/Kentucky/Louisville America/Knox_IN America/Montreal America/Nipigon America/Nuuk America/Pangnirtung
  America/Porto_Acre America/Rainy_River America/Rosario America/Santa_Isabel America/Shiprock America/Thunder_Bay
  America/Virgin America/Yellowknife Antarctica/South_Pole Asia/Ashkhabad Asia/Choibalsan Asia/Chongqing
  Asia/Chungking Asia/Dacca Asia/Harbin Asia/Ho_Chi_Minh Asia/Istanbul Asia/Kashgar Asia/Kathmandu Asia/Kolkata
  Asia/Macao Asia/Tel_Aviv Asia/Thimbu Asia/Ujung_Pandang Asia/Ulan_Bator Asia/Yangon Atlantic/Faroe
  Atlantic/Jan_Mayen Australia/ACT Australia/Canberra Australia/Currie Australia/LHI Australia/NSW Australia/North
  Australia/Queensland Australia/South Australia/Tasmania Australia/Victoria Australia/West Australia/Yancowinna
  Brazil/Acre Brazil/DeNoronha Brazil/East Brazil/West CET CST6CDT Canada/Atlantic Canada/Central Canada/Eastern
  Canada/Mountain Canada/Newfoundland Canada/Pacific Canada/Saskatchewan Canada/Yukon Chile/Continental
  Chile/EasterIsland Cuba EET EST EST5EDT Egypt Eire Etc/GMT Etc/GMT+0 Etc/GMT+1 Etc/GMT+10 Etc/GMT+11 Etc/GMT+12
  Etc/GMT+2 Etc/GMT+3 Etc/GMT+4 Etc/GMT+5 Etc/GMT+6 Etc/GMT+7 Etc/GMT+8 Etc/GMT+9 Etc/GMT-0 Etc/GMT-1 Etc/GMT-10
  Etc/GMT-11 Etc/GMT-12 Etc/GMT-13 Etc/GMT-14 Etc/GMT-2 Etc/GMT-3 Etc/GMT-4 Etc/GMT-5 Etc/GMT-6 Etc/GMT-7
  Etc/GMT-8 Etc/GMT-9 Etc/GMT0 Etc/Greenwich Etc/UCT Etc/UTC Etc/Universal Etc/Zulu Europe/Belfast Europe/Kyiv
  Europe/Nicosia Europe/Tiraspol Europe/Uzhgorod Europe/Zaporozhye GB GB-Eire GMT GMT+0 GMT-0 GMT0 Greenwich HST
  Hongkong Iceland Iran Israel Jamaica Japan Kwajalein Libya MET MST MST7MDT Mexico/BajaNorte Mexico/BajaSur
  Mexico/General NZ NZ-CHAT Navajo PRC PST8PDT Pacific/Chuuk Pacific/Johnston Pacific/Kanton Pacific/Pohnpei
  Pacific/Samoa Pacific/Yap Poland Portugal ROC ROK Singapore Turkey UCT US/Alaska US/Aleutian US/Arizona
  US/Central US/East-Indiana US/Eastern US/Hawaii US/Indiana-Starke US/Michigan US/Mountain US/Pacific US/Samoa
  UTC Universal W-SU WET Zulu
`;

/** Every IANA zone that the host knows, by all of its names, sorted. */
export const EVERY_ZONE: readonly string[] = [
  ...new Set([...Intl.supportedValuesOf('timeZone'), ...LEGACY_NAMES.trim().split(/\s+/)]),
].sort();

/** What a wall clock shows: the date, and the seconds since that date's midnight as the clock counts them. */
export interface Wall {
  readonly date: string;
  readonly second: number;
}

/**
 * The wall clock of a zone, read from Intl alone, in another form and by other code than the product's: what tests compare with.
 */
export function wallClockIn(timeZone: string): (at: number) => Wall {
  const clock = clocks.get(timeZone) ?? clockOf(timeZone);
  clocks.set(timeZone, clock);
  return (at) => {
    const [date, time] = clock.format(at).split(' ') as [string, string];
    const [hour, minute, second] = time.split(':').map(Number) as [number, number, number];
    return { date, second: (hour * 60 + minute) * 60 + second };
  };
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('sv-SE', {
    ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
  });
}

/** Milliseconds by which the wall of a zone is ahead of UTC, from Intl alone. */
export function offsetIn(timeZone: string): (at: number) => number {
  const wall = wallClockIn(timeZone);
  return (at) => {
    const { date, second } = wall(at);
    return Date.parse(`${date}T00:00:00Z`) + second * 1000 - Math.floor(at / 1000) * 1000;
  };
}

const changesKnown = new Map<string, readonly number[]>();

/** The instants of a year (UTC) at which a zone's offset changes, to the minute, from Intl alone. */
export function clockChangesIn(timeZone: string, year: number): readonly number[] {
  const key = `${timeZone} ${year}`;
  const known = changesKnown.get(key);
  if (known !== undefined) return known;
  const offset = offsetIn(timeZone);
  const changes: number[] = [];
  const step = 5 * 86_400_000;
  for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += step) {
    if (offset(at) === offset(at + step)) continue;
    let [low, high] = [at, at + step];
    while (high - low > 60_000) {
      const middle = Math.floor((low + high) / 120_000) * 60_000;
      if (offset(middle) === offset(at)) low = middle;
      else high = middle;
    }
    changes.push(high);
  }
  changesKnown.set(key, changes);
  return changes;
}
