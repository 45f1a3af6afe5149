/** What the figures of the survey's check name, read when they are made. */
export { textsOf } from './survey-states.texts';
