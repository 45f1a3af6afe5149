/** What the figures of the survey's second page name, read when they are made. */
export { textsOf } from './survey-states.texts';
