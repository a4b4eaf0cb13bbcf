import { createRoot } from 'react-dom/client';
import { App } from './app';
import './shell/look/base.css';

const place = document.getElementById('root');
if (place) createRoot(place).render(<App />);
