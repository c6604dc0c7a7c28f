import DynamicTable from '@atlaskit/dynamic-table';
import { type Doc, type Drawing, inside, part } from './doc';

const cells = (docs: readonly Doc[]) =>
  docs
    .filter(({ type }) => type === 'Cell')
    .map((cell) => {
      const { cellKey, ...rest } = cell.props;
      return { ...rest, key: cellKey, content: inside(cell) };
    });

/** UI Kit sends a table as cells; Atlaskit wants it as lists. */
export const table: Record<string, Drawing> = {
  DynamicTable: (doc) => (
    <div style={{ overflowX: 'auto' }}>
      <DynamicTable
        {...doc.props}
        head={{ cells: cells(part(doc, 'head')) }}
        rows={part(doc, 'rows').map((row) => ({ ...row.props, key: row.props.rowKey, cells: cells(row.children) }))}
        emptyView={<span>{doc.props.emptyView}</span>}
      />
    </div>
  ),
};
