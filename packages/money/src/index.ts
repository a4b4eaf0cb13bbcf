export { type Fen, fenFromRow, formatYuan, parseYuan } from './fen';
