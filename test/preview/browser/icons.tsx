import Calendar from '@atlaskit/icon/core/calendar';
import CheckCircle from '@atlaskit/icon/core/check-circle';
import Clock from '@atlaskit/icon/core/clock';
import Comment from '@atlaskit/icon/core/comment';
import Decision from '@atlaskit/icon/core/decision';
import Globe from '@atlaskit/icon/core/globe';
import Information from '@atlaskit/icon/core/information';
import Lightbulb from '@atlaskit/icon/core/lightbulb';
import PeopleGroup from '@atlaskit/icon/core/people-group';
import Person from '@atlaskit/icon/core/person';
import Warning from '@atlaskit/icon/core/warning';
import { token } from '@atlaskit/tokens';

const ICONS: Record<string, typeof Clock> = {
  calendar: Calendar,
  'check-circle': CheckCircle,
  clock: Clock,
  comment: Comment,
  decision: Decision,
  globe: Globe,
  information: Information,
  lightbulb: Lightbulb,
  'people-group': PeopleGroup,
  person: Person,
  warning: Warning,
};

/** The icons that our surfaces use; another one shows as its name. */
export function iconOf({ glyph, label, color }: Record<string, unknown>) {
  const Icon = ICONS[String(glyph)];
  if (Icon === undefined) return <span data-unmapped={`icon ${String(glyph)}`}>{String(glyph)}</span>;
  const drawn = color === undefined ? {} : { color: token(color as never) as never };
  return <Icon label={String(label ?? '')} {...drawn} />;
}
