/** The figures of the survey's first page: the states of an indicator, and every indicator of the nation. */
import { nationFigured } from '../survey/states/nation-figure';
import { hasStates, statesFigured } from '../survey/states/states-figure';
import { surveyPage } from './survey-pages';

export const page = surveyPage('states', {
	hasStates,
	states: statesFigured,
	nation: nationFigured
});
