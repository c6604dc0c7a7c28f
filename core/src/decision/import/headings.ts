/** What a section is for, whatever it is called. */
export type SectionRole =
  | 'status'
  | 'date'
  | 'deciders'
  | 'consulted'
  | 'informed'
  | 'tags'
  | 'question'
  | 'context'
  | 'drivers'
  | 'options'
  | 'prosAndCons'
  | 'decision'
  | 'because'
  | 'consequences'
  | 'links';

/**
 * Headings as they are found, by what they stand for: English, German, French, Spanish, Portuguese and Japanese.
 *
 * Sources: MADR 2 to 4, Nygard, Structured MADR, log4brains, and the templates in six languages that public repositories
 * hold (adr-template.md of ansforge/ans-architecture-adr for French; looked up 2026-11-22).
 */
const HEADINGS: Readonly<Record<SectionRole, string>> = {
  status: 'status|decision status|statut|estado|stand|ステータス|状態',
  date: 'date|decision date|datum|fecha|data|日付',
  deciders:
    'deciders|decider|decision makers|decision-makers|decision maker|decision maker(s)|approvers|entscheider|entscheidungsträger|beteiligte|décideurs|décisionnaires|decisores|responsables|decisor|決定者',
  consulted: 'consulted|konsultiert|consultés|consultados|相談先',
  informed: 'informed|informiert|informés|informados|報告先',
  tags: 'tags|tag|labels|keywords|categories|schlagworte|étiquettes|etiquetas',
  question: 'question|questions|the question|frage|fragestellung|pregunta|pergunta|問い',
  context:
    'context|context and problem statement|context and problem|context & problem statement|context/problem|problem|problem statement|issue|background|motivation|situation|kontext|kontext und problemstellung|kontext und fragestellung|problemstellung|ausgangslage|hintergrund|contexte|contexte et problème|contexte et énoncé du problème|problème|contexto|contexto y problema|contexto e problema|contexto y planteamiento del problema|contexto e declaração do problema|problema|コンテキスト|背景|背景と課題|課題',
  drivers:
    'decision drivers|drivers|forces|decision criteria|criteria|entscheidungstreiber|einflussfaktoren|entscheidungskriterien|facteurs de décision|critères de décision|factores de decisión|criterios de decisión|fatores de decisão|critérios de decisão|判断基準',
  options:
    'considered options|options considered|options|alternatives|alternatives considered|considered alternatives|option|betrachtete optionen|berücksichtigte optionen|optionen|alternativen|betrachtete alternativen|options considérées|options envisagées|alternatives considérées|opciones|opciones consideradas|alternativas consideradas|opções|opções consideradas|alternativas|検討した選択肢|選択肢',
  prosAndCons:
    'pros and cons of the options|pros and cons|pros & cons|comparison|analysis|vor- und nachteile der optionen|vor- und nachteile|avantages et inconvénients des options|avantages et inconvénients|ventajas y desventajas de las opciones|ventajas y desventajas|prós e contras das opções|prós e contras',
  decision:
    'decision|decision outcome|the decision|outcome|resolution|chosen option|entscheidung|entscheidungsergebnis|ergebnis der entscheidung|gewählte option|décision|résultat de la décision|decisión|resultado de la decisión|decisão|resultado da decisão|決定|決定事項',
  because:
    'because|rationale|reasoning|justification|reasons|reason|why|begründung|warum|justificación|razones|justificativa|justificação|motivos|raisons|pourquoi|理由',
  consequences:
    'consequences|positive consequences|negative consequences|neutral consequences|implications|impact|results|konsequenzen|auswirkungen|folgen|positive konsequenzen|negative konsequenzen|conséquences|conséquences positives|conséquences négatives|impacts|consecuencias|consecuencias positivas|consecuencias negativas|consequências|consequências positivas|consequências negativas|結果|影響',
  links: 'links|related|related decisions|related adrs|supersedes|superseded by|verweise|liens|enlaces',
};

const ROLES = new Map<string, SectionRole>();
for (const [role, names] of Object.entries(HEADINGS)) {
  for (const name of names.split('|')) ROLES.set(name, role as SectionRole);
}

/** What a heading stands for, or null for one of the writer's own. Case, numbering, emphasis and emojis don't matter. */
export function roleOfHeading(heading: string): SectionRole | null {
  return heading.length > 80 ? null : (ROLES.get(plainHeading(heading)) ?? null);
}

/** A heading as it is compared: lower case, without marks around the words. */
export function plainHeading(heading: string): string {
  return heading
    .slice(0, 200)
    .toLowerCase()
    .replace(/^[^\p{L}]+/u, '')
    .replace(/[^\p{L}\p{N})]+$/u, '')
    .replace(/\s+/g, ' ');
}
