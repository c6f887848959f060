import './ask-ahead.ts';
import { mount } from './ui/mount.tsx';

mount(document.getElementById('root')!);
