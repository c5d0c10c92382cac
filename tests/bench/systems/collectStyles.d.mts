import type { ReactElement, ReactNode } from 'react';
import type { ServerStyleSheet } from 'styled-components';

export function collectStyles(sheet: ServerStyleSheet, element: ReactNode): ReactElement;
