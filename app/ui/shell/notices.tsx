import { useNotices, useStore } from '../../state/provider.tsx';
import { IconButton } from '../common/button.tsx';

/** What the user should know and can dismiss: about a link, a copy, an export. */
export default function Notices() {
  const store = useStore();
  const notices = useNotices();
  return (
    <div className="notices" role="status">
      {notices.map(({ id, text }) => (
        <div className="notice" key={id}>
          <p className="foreign">{text}</p>
          <IconButton icon="close" label="Dismiss" small onPress={() => store.dismiss(id)} />
        </div>
      ))}
    </div>
  );
}
