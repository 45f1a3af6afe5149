/** What the figures of the survey's groups name, read when they are made. */
export { textsOf } from './survey-states.texts';
