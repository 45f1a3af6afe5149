/** The figures of the survey's second page: the states of an indicator in both surveys, and the nation in all. */
import { nationChangeFigured } from '../survey/change/nation-figure';
import { changeFigured, hasStates } from '../survey/change/states-figure';
import { surveyPage } from './survey-pages';

export const page = surveyPage('change', {
	hasStates,
	states: changeFigured,
	nation: nationChangeFigured
});
