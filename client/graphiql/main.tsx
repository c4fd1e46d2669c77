import 'graphiql/setup-workers/vite';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import '../styles/fonts.css';
import '../styles/tokens.css';
import './graphiql.css';
import { Workshop } from './workshop.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id “root” to put GraphiQL in.');
createRoot(root).render(<Workshop search={window.location.search} />);
