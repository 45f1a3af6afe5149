/**
 * What each indicator counts: who is asked, what counts, what does not. Apart from the indicators, because
 * a page needs one of these texts and the list of indicators is needed everywhere.
 */
import type { Text } from './types';

/** By id of the indicator. */
export const definitions: Readonly<Record<string, Text>> = {
	partner_lifetime_any: {
		es: 'De las mujeres de 15 años y más que tienen o han tenido esposo, pareja o novio, las que dijeron haber vivido de esa persona, desde que empezó la relación, al menos un acto de violencia psicológica, física, sexual, económica o patrimonial. Se pregunta por la relación actual o, si ya no hay, por la última.',
		en: 'Of women aged 15 and over who have or have had a husband, partner or boyfriend, those who said that this person had, at any time since the relationship began, done at least one act of psychological, physical, sexual, economic or property violence. The questions are about the present relationship or, if there is none, the last one.'
	},
	partner_12m_any: {
		es: 'Los mismos actos y la misma base que en la violencia de pareja a lo largo de la relación, ocurridos en los 12 meses anteriores a la entrevista.',
		en: 'The same acts and the same base as in partner violence over the relationship, in the 12 months before the interview.'
	},
	partner_lifetime_physical: {
		es: 'Cuenta a quien dijo que su pareja actual o última, al menos una vez, la empujó, le jaló el cabello, la abofeteó, amarró, pateó o golpeó, intentó ahorcarla, le aventó un objeto o la agredió con un arma.',
		en: 'Counts women who said that their present or last partner had, at least once, pushed them, pulled their hair, slapped, tied, kicked, beaten or tried to choke them, thrown an object at them or attacked them with a weapon.'
	},
	partner_lifetime_psychological: {
		es: 'Cuenta a quien dijo que su pareja actual o última, al menos una vez, la avergonzó o humilló, la ignoró, la vigiló, la encerró, la amenazó, rompió sus cosas o puso a sus hijas, hijos o parientes en su contra, entre otros actos.',
		en: 'Counts women who said that their present or last partner had, at least once, shamed or humiliated them, ignored them, watched or followed them, locked them in, threatened them, broken their things or turned their children or relatives against them, among other acts.'
	},
	partner_lifetime_economic: {
		es: 'Cuenta a quien dijo que su pareja actual o última, al menos una vez, le prohibió trabajar o estudiar, le quitó dinero o bienes, se negó a dar para el gasto teniendo con qué o le reclamó por cómo lo gasta, entre otros actos.',
		en: 'Counts women who said that their present or last partner had, at least once, forbidden them to work or study, taken their money or belongings, refused money for the household while having it, or quarrelled over how they spend it, among other acts.'
	},
	partner_lifetime_sexual: {
		es: 'Cuenta a quien dijo que su pareja actual o última, al menos una vez, le exigió u obligó con amenazas, chantaje o fuerza a tener relaciones o prácticas sexuales que ella no quería.',
		en: 'Counts women who said that their present or last partner had, at least once, demanded or forced, by threats, blackmail or strength, sex or sexual acts that they did not want.'
	},
	partner_complaint: {
		es: 'De las mujeres que dijeron haber vivido violencia física o sexual de su pareja actual o última, las que además dijeron haber presentado una queja o denuncia ante alguna autoridad. Quien no contestó esa pregunta se queda en la base y cuenta como no.',
		en: 'Of women who said that they had experienced physical or sexual violence from their present or last partner, those who also said that they had filed a complaint with an authority. Women who did not answer that question stay in the base and count as no.'
	},
	total_lifetime: {
		es: 'Mujeres de 15 años y más que dijeron haber vivido al menos un acto de violencia, de cualquier tipo y de cualquier persona, en la escuela, el trabajo, la comunidad, la familia o la pareja.',
		en: 'Women aged 15 and over who said that they had experienced at least one act of violence, of any type and by anyone, at school, at work, in the community, in the family or from a partner.'
	},
	total_12m: {
		es: 'Mujeres de 15 años y más que dijeron haber vivido, en los 12 meses anteriores a la entrevista, al menos un acto de violencia, de cualquier tipo y de cualquier persona, en la escuela, el trabajo, la comunidad, la familia o la pareja.',
		en: 'Women aged 15 and over who said that, in the 12 months before the interview, they had experienced at least one act of violence, of any type and by anyone, at school, at work, in the community, in the family or from a partner.'
	},
	community_lifetime: {
		es: 'Mujeres de 15 años y más que dijeron haber vivido alguna vez, en la calle, el transporte, un parque, una fiesta, su colonia o por internet, al menos un acto de violencia psicológica, física o sexual.',
		en: 'Women aged 15 and over who said that they had ever experienced at least one act of psychological, physical or sexual violence in the street, on transport, in a park, at a party, in their neighbourhood or online.'
	},
	community_12m: {
		es: 'Los mismos actos que en la violencia en la comunidad a lo largo de la vida, ocurridos en los 12 meses anteriores a la entrevista. Base: todas las mujeres de 15 años y más.',
		en: 'The same acts as in lifetime community violence, in the 12 months before the interview. Base: all women aged 15 and over.'
	},
	school_lifetime: {
		es: 'De las mujeres de 15 años y más que asistieron alguna vez a la escuela, las que dijeron haber vivido de compañeros, docentes u otras personas de la escuela al menos un acto de violencia psicológica, física o sexual.',
		en: 'Of women aged 15 and over who ever went to school, those who said that classmates, teachers or others at the school had done at least one act of psychological, physical or sexual violence to them.'
	},
	school_12m: {
		es: 'De las mujeres de 15 años y más que fueron a la escuela en los 12 meses anteriores a la entrevista, las que dijeron haber vivido ahí, en ese tiempo, al menos un acto de violencia psicológica, física o sexual.',
		en: 'Of women aged 15 and over who went to school in the 12 months before the interview, those who said that, in that time, at least one act of psychological, physical or sexual violence was done to them there.'
	},
	work_lifetime: {
		es: 'De las mujeres de 15 años y más que han trabajado alguna vez, las que dijeron haber vivido en el trabajo al menos un acto de violencia psicológica, física o sexual, o de discriminación, incluidos los que tienen que ver con el embarazo.',
		en: 'Of women aged 15 and over who have ever worked, those who said that they had experienced at work at least one act of psychological, physical or sexual violence or of discrimination, including those to do with pregnancy.'
	},
	work_12m: {
		es: 'De las mujeres de 15 años y más que trabajaron en los 12 meses anteriores a la entrevista, las que dijeron haber vivido en el trabajo, en ese tiempo, al menos un acto de violencia psicológica, física o sexual, o de discriminación.',
		en: 'Of women aged 15 and over who worked in the 12 months before the interview, those who said that, in that time, they had experienced at work at least one act of psychological, physical or sexual violence or of discrimination.'
	},
	family_12m: {
		es: 'Mujeres de 15 años y más que dijeron haber vivido, en los 12 meses anteriores a la entrevista, al menos un acto de violencia de un familiar. No cuenta a la pareja, que se mide aparte.',
		en: 'Women aged 15 and over who said that, in the 12 months before the interview, a relative had done at least one act of violence to them. Partners are not counted here: they are measured apart.'
	},
	psychological_lifetime: {
		es: 'Mujeres de 15 años y más que dijeron haber vivido alguna vez, de cualquier persona, en la escuela, el trabajo, la comunidad, la familia o la pareja, al menos un acto de violencia psicológica: ofensas, humillaciones, amenazas, vigilancia o aislamiento, entre otros.',
		en: 'Women aged 15 and over who said that they had ever experienced, from anyone, at school, at work, in the community, in the family or from a partner, at least one act of psychological violence: insults, humiliation, threats, being watched or cut off from others, among others.'
	},
	psychological_12m: {
		es: 'Mujeres de 15 años y más que dijeron haber vivido, en los 12 meses anteriores a la entrevista, de cualquier persona y en cualquiera de los cinco ámbitos, al menos un acto de violencia psicológica: ofensas, humillaciones, amenazas, vigilancia o aislamiento, entre otros.',
		en: 'Women aged 15 and over who said that, in the 12 months before the interview, they had experienced, from anyone and in any of the five settings, at least one act of psychological violence: insults, humiliation, threats, being watched or cut off from others, among others.'
	},
	physical_lifetime: {
		es: 'Mujeres de 15 años y más que dijeron haber vivido alguna vez, de cualquier persona, en la escuela, el trabajo, la comunidad, la familia o la pareja, al menos un acto de violencia física: empujones, jalones, golpes, patadas o ataques con un arma, entre otros.',
		en: 'Women aged 15 and over who said that they had ever experienced, from anyone, at school, at work, in the community, in the family or from a partner, at least one act of physical violence: pushes, pulls, blows, kicks or attacks with a weapon, among others.'
	},
	physical_12m: {
		es: 'Mujeres de 15 años y más que dijeron haber vivido, en los 12 meses anteriores a la entrevista, de cualquier persona y en cualquiera de los cinco ámbitos, al menos un acto de violencia física: empujones, jalones, golpes, patadas o ataques con un arma, entre otros.',
		en: 'Women aged 15 and over who said that, in the 12 months before the interview, they had experienced, from anyone and in any of the five settings, at least one act of physical violence: pushes, pulls, blows, kicks or attacks with a weapon, among others.'
	},
	sexual_lifetime: {
		es: 'Mujeres de 15 años y más que dijeron haber vivido alguna vez, de cualquier persona, en la escuela, el trabajo, la comunidad, la familia o la pareja, al menos un acto de violencia sexual: desde acoso e intimidación hasta tocamientos, intento de violación y violación.',
		en: 'Women aged 15 and over who said that they had ever experienced, from anyone, at school, at work, in the community, in the family or from a partner, at least one act of sexual violence: from harassment and intimidation to touching, attempted rape and rape.'
	},
	sexual_12m: {
		es: 'Mujeres de 15 años y más que dijeron haber vivido, en los 12 meses anteriores a la entrevista, de cualquier persona y en cualquiera de los cinco ámbitos, al menos un acto de violencia sexual: desde acoso e intimidación hasta tocamientos, intento de violación y violación.',
		en: 'Women aged 15 and over who said that, in the 12 months before the interview, they had experienced, from anyone and in any of the five settings, at least one act of sexual violence: from harassment and intimidation to touching, attempted rape and rape.'
	},
	economic_lifetime: {
		es: 'Mujeres de 15 años y más que dijeron haber vivido alguna vez, de cualquier persona, en la escuela, el trabajo, la comunidad, la familia o la pareja, al menos un acto de violencia económica o patrimonial, o de discriminación en el trabajo: por ejemplo, quitarle dinero o bienes, pagarle menos que a un hombre por el mismo trabajo o pedirle una prueba de embarazo para contratarla.',
		en: 'Women aged 15 and over who said that they had ever experienced, from anyone, at school, at work, in the community, in the family or from a partner, at least one act of economic or property violence, or of discrimination at work: for instance, having money or belongings taken, being paid less than a man for the same work or being asked for a pregnancy test in order to be hired.'
	},
	economic_12m: {
		es: 'Mujeres de 15 años y más que dijeron haber vivido, en los 12 meses anteriores a la entrevista, de cualquier persona y en cualquiera de los cinco ámbitos, al menos un acto de violencia económica o patrimonial, o de discriminación en el trabajo: por ejemplo, quitarle dinero o bienes, o pagarle menos que a un hombre por el mismo trabajo.',
		en: 'Women aged 15 and over who said that, in the 12 months before the interview, they had experienced, from anyone and in any of the five settings, at least one act of economic or property violence, or of discrimination at work: for instance, having money or belongings taken, or being paid less than a man for the same work.'
	},
	childhood_any: {
		es: 'Mujeres de 15 años y más que dijeron que, antes de los 15 años, las personas con quienes vivían les pegaban o las insultaban u ofendían, o que alguien cometió contra ellas al menos un acto de violencia sexual.',
		en: 'Women aged 15 and over who said that, before the age of 15, the people they lived with hit them or insulted them, or that anyone had done at least one act of sexual violence to them.'
	},
	childhood_sexual: {
		es: 'Mujeres de 15 años y más que dijeron que, antes de los 15 años, alguien, pariente o no, cometió o intentó cometer contra ellas al menos un acto de violencia sexual: tocamientos, exhibición u obligarlas a mirar, a desvestirse o a tener relaciones.',
		en: 'Women aged 15 and over who said that, before the age of 15, anyone, related or not, had done or tried to do at least one act of sexual violence to them: touching, exposure, or forcing them to look, to undress or to have sex.'
	},
	obstetric_mistreatment: {
		es: 'De las mujeres de 15 a 49 años que tuvieron un parto o cesárea en los cinco años anteriores a la entrevista, las que dijeron que el personal de salud les gritó, las ignoró, humilló o presionó, o las atendió sin su consentimiento, incluida la cesárea sin explicación o sin autorización.',
		en: 'Of women aged 15 to 49 who gave birth in the five years before the interview, those who said that health staff shouted at them, ignored, humiliated or pressured them, or treated them without their consent, including a caesarean without explanation or authorisation.'
	},
	women_killings_rate: {
		es: 'Mujeres registradas por las fiscalías como víctimas de feminicidio o de homicidio doloso, sumadas, por cada 100,000 mujeres. La suma no depende de cómo clasifica cada fiscalía: es la que permite comparar estados.',
		en: 'Women recorded by prosecutors as victims of femicide or of intentional homicide, added together, per 100,000 women. The sum does not depend on how each prosecutor classifies: it is the one that lets states be compared.'
	},
	femicide_rate: {
		es: 'Mujeres y niñas que las fiscalías registraron como víctimas de feminicidio, por cada 100,000 mujeres. Cada código penal define el delito a su manera; aquí va siempre junto con las víctimas de homicidio doloso y la parte que se registra como feminicidio.',
		en: 'Women and girls whom prosecutors recorded as victims of femicide, per 100,000 women. Each penal code defines the crime in its own way; here it always comes with the victims of intentional homicide and the share recorded as femicide.'
	},
	women_homicide_rate: {
		es: 'Mujeres que las fiscalías registraron como víctimas de homicidio doloso y no de feminicidio, por cada 100,000 mujeres. No incluye los intentos ni el homicidio culposo.',
		en: 'Women whom prosecutors recorded as victims of intentional homicide rather than femicide, per 100,000 women. Attempts and negligent homicide are not included.'
	},
	femicide_share: {
		es: 'De las mujeres que las fiscalías registraron como víctimas de feminicidio o de homicidio doloso, el porcentaje que se registró como feminicidio. Mide cómo se clasifica, no cuánta violencia hay.',
		en: 'Of the women whom prosecutors recorded as victims of femicide or of intentional homicide, the percentage recorded as femicide. It measures how deaths are classified, not how much violence there is.'
	},
	femicide_files_rate: {
		es: 'Carpetas de investigación abiertas por feminicidio, por cada 100,000 mujeres. Una carpeta puede tener más de una víctima. No incluye los intentos.',
		en: 'Investigation files opened for femicide, per 100,000 women. A file may hold more than one victim. Attempts are not included.'
	},
	attempted_femicide_rate: {
		es: 'Carpetas de investigación abiertas por tentativa de feminicidio en el registro que empezó en enero de 2026. Antes de ese año este delito no se publicaba aparte.',
		en: 'Investigation files opened for attempted femicide in the register that began in January 2026. Before that year this crime was not published apart.'
	},
	homicide_deaths_rate: {
		es: 'Muertes de mujeres cuyo certificado de defunción dice homicidio, según el año en que se registraron y el estado donde ocurrieron, por cada 100,000 mujeres. Vienen del certificado médico y no de una fiscalía: no distinguen el feminicidio.',
		en: 'Deaths of women whose death certificate says homicide, by the year in which they were registered and the state in which they happened, per 100,000 women. They come from the medical certificate, not from a prosecutor: they do not tell femicide apart.'
	},
	family_violence_rate: {
		es: 'Carpetas de investigación abiertas por el delito de violencia familiar, contra cualquier integrante de la familia, por cada 100,000 mujeres.',
		en: 'Investigation files opened for the crime of family violence, against any member of the family, per 100,000 women.'
	},
	rape_rate: {
		es: 'Carpetas de investigación abiertas por violación simple o equiparada (la cometida contra quien no puede consentir o resistir, como una niña o un niño), por cada 100,000 mujeres.',
		en: 'Investigation files opened for rape, both simple and equated (of someone who cannot consent or resist, such as a child), per 100,000 women.'
	},
	sexual_abuse_rate: {
		es: 'Carpetas de investigación abiertas por abuso sexual (actos sexuales sin cópula y sin consentimiento), por cada 100,000 mujeres.',
		en: 'Investigation files opened for sexual abuse (sexual acts without intercourse and without consent), per 100,000 women.'
	},
	sexual_harassment_rate: {
		es: 'Carpetas de investigación abiertas por acoso sexual y por hostigamiento sexual (este, con abuso de una posición de mando), sumadas, por cada 100,000 mujeres.',
		en: 'Investigation files opened for the two crimes of sexual harassment in Mexican law, acoso and hostigamiento (the second by someone in authority), added together, per 100,000 women.'
	},
	gender_violence_other_rate: {
		es: 'Carpetas de investigación abiertas por violencia de género en todas sus modalidades distinta a la violencia familiar, por cada 100,000 mujeres. Qué cabe en este delito depende del código penal de cada estado.',
		en: 'Investigation files opened for gender violence of any form other than family violence, per 100,000 women. What this crime takes in depends on the penal code of each state.'
	},
	human_trafficking_rate: {
		es: 'Carpetas de investigación abiertas por trata de personas en las fiscalías de los estados, con cualquier fin y con víctimas de cualquier sexo, por cada 100,000 mujeres.',
		en: 'Investigation files opened for human trafficking by state prosecutors, for any purpose and with victims of any sex, per 100,000 women.'
	},
	response_documented: {
		es: 'Cuántas organizaciones y cuántos programas que trabajan contra la violencia de género se documentaron en cada estado, a partir de páginas públicas. Las organizaciones nacionales sin estado no se cuentan en ninguno.',
		en: 'How many organisations and programmes that work against gender violence are documented in each state, from public pages. National organisations without a state are not counted in any.'
	},
	organisations_documented: {
		es: 'Cuántas organizaciones de la sociedad civil que trabajan por los derechos de las mujeres o contra la violencia de género nombra, en cada estado, al menos una página pública que leímos. Las nacionales sin estado no se cuentan en ninguno.',
		en: 'How many civil society organisations that work for women’s rights or against gender violence are named, in each state, by at least one public page that we read. National ones without a state are not counted in any.'
	},
	programmes_documented: {
		es: 'Cuántos programas que trabajan con hombres o con comunidades para prevenir la violencia de género o reeducar a quienes la ejercen se documentaron en cada estado. Un programa cuenta una vez en cada estado donde opera.',
		en: 'How many programmes that work with men or communities to prevent gender violence, or to re-educate those who use it, are documented in each state. A programme counts once in each state where it runs.'
	}
};

/** The definition of the indicator with this id. Throws `RangeError` when there is none. */
export function definition(id: string): Text {
	const found = definitions[id];
	if (!found) throw new RangeError(`no definition of '${id}'`);
	return found;
}
