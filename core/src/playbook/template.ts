import { presetOf } from './presets/presets';

/** What a template is filled in with. */
export interface TemplateOptions {
  readonly team?: string;
  /** An IANA zone; the most common one of the team. */
  readonly timeZone?: string;
}

/**
 * A playbook to begin with, as YAML with comments: the preset of a level and, commented out, what most teams add next. It reads
 * back as a playbook as it stands.
 */
export function playbookTemplate(level: 1 | 2 | 3 | 4, options: TemplateOptions = {}): string {
  const { team = 'Our team', timeZone = 'Europe/Berlin' } = options;
  const { title, firstStep } = presetOf(`level-${level}`)!;
  return `# ${title}.
# First step: ${firstStep}
# Every key: docs/playbook.md. Check this file: npx async-norms playbook check FILE
playbook: 1
team: ${JSON.stringify(team)}

# Norms to begin with; what this file says of a norm by its id wins over the preset.
# Smaller and larger steps: level-1, level-2, level-3, level-4, open-source.
extends: level-${level}

# Who works when. Hours outside of these have no effect on any clock, and nothing is delivered in them.
workingTime:
  default:
    timeZone: ${JSON.stringify(timeZone)}
    weeklyHours:
      mon: ["09:00-17:00"]
      tue: ["09:00-17:00"]
      wed: ["09:00-17:00"]
      thu: ["09:00-17:00"]
      fri: ["09:00-17:00"]
    # holidays: [2026-12-25, 2026-12-26]
  # People set their own hours; whoever is not here works the default week in the zone that the tracker knows.
  people: {}
  #   ada@example.org:
  #     name: Ada
  #     timeZone: Asia/Tokyo
  #     weeklyHours: { mon: ["08:00-12:00", "13:00-16:00"], tue: ["08:00-12:00"] }
  #     leave: [{ from: 2026-08-03, to: 2026-08-14 }]
  #     card: { bestFor: releases, preferredForm: comment }

# Who looks after the agreement, a week each. Nobody: then nothing is ever escalated.
# facilitator:
#   rota: [ada@example.org, ben@example.org]
#   startsOn: 2026-01-05

# A norm at a time, when the last one works.
# responses:
#   - { id: review, ask: review, within: 2 working days, satisfiedBy: [comment, review] }
# updates:
#   - { id: weekly-update, of: started, every: 5 working days }
# decisions:
#   - { id: why-closed, of: { types: [Story] } }

# How often people are told. These are the most; fewer is fine.
# nudges: { digestAt: "09:30", perDigest: 5, perWeek: 10 }

# The day by which you look at this again, together.
# reviewBy: 2026-12-01
`;
}
