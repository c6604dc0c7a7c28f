import { charts } from './charts';
import { drawings } from './doc';
import { fields } from './fields';
import { formParts } from './form-parts';
import { layout } from './layout';
import { messages } from './messages';
import { overlays } from './overlays';
import { people } from './people';
import { table } from './table';
import { texts } from './texts';

Object.assign(drawings, layout, texts, messages, fields, formParts, people, table, overlays, charts);
