import { createRoot } from 'react-dom/client';
import { App } from './app';
import './shell/look/base.css';

// A page that was opened before the gateway was renewed asks for parts that are gone; the new page has them.
addEventListener('vite:preloadError', () => location.reload());

const place = document.getElementById('root');
if (place) createRoot(place).render(<App />);
