import { answer } from './answer';
import { type ConversionRequest, INPUT, OUTPUT } from './messages';

// Run in a process of its own (conversion-process.ts): converts the file it was given and answers once.
const request: ConversionRequest = JSON.parse(process.argv[2] ?? '');
void answer(request, INPUT, OUTPUT).then((message) => process.send?.(message, () => process.disconnect()));
