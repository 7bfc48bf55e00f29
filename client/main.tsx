import './look/fonts.css';
import './look/tokens.css';
import './look/base.css';
import './look/parts.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.js';
import { applyTheme } from './ui/theme.js';

applyTheme();
const root = document.getElementById('root');
if (root === null) throw new Error('Unexpected page without #root, expected index.html of the explorer');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
