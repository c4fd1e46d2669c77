import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/find.css';
import './styles/filters.css';
import './styles/palette-box.css';
import './styles/graph.css';
import './styles/details.css';
import './styles/reader.css';
import './styles/query.css';
import './styles/limits.css';
import './styles/brief.css';
import './styles/notes.css';
import './styles/narrow.css';
import './styles/print.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id “root” to put the viewer in.');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
