import { Icon } from '../common/icons.tsx';
import './states.css';

/** What stands in for the graph while it is fetched and read. */
export function Loading({ where }: { readonly where: string }) {
  return (
    <main className="state">
      <div className="loading" role="status">
        <Icon name="network" size={32} />
        <p>Loading the graph{where && ` from ${where}`} …</p>
      </div>
    </main>
  );
}
