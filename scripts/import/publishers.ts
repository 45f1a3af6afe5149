import type { DirectoryList } from './directory/candidate';
import { directoryOrder, directoryUsage, runDirectory } from './directory/command';
import { runSurvey, surveyOrder, surveyUsage } from './endireh/official/command';
import { officialOrder, officialUsage, runOfficial } from './official/command';

/** What a reader asked for of a publisher's files. */
export interface PublisherOrder {
	/** Where the tables are. */
	readonly to: string;
	/** Adds the files to the tables; throws `SourceError` for files that cannot be taken. */
	run(out: (line: string) => void): Promise<void> | void;
}

/** A publisher whose own files can be added to the tables. */
export interface Publisher {
	readonly usage: string;
	/** The order that the arguments give, or what is wrong with them. */
	order(args: readonly string[]): PublisherOrder | string;
}

/** Whoever publishes a list of organisations; our template counts as one. */
function directoryPublisher(list: DirectoryList): Publisher {
	return {
		usage: directoryUsage[list],
		order(args) {
			const order = directoryOrder(list, args);
			return typeof order === 'string'
				? order
				: { to: order.to, run: (out) => runDirectory(order, out) };
		}
	};
}

/** The publishers, by the word of the command line. */
export const publishers: Readonly<Record<string, Publisher>> = {
	sesnsp: {
		usage: officialUsage,
		order(args) {
			const order = officialOrder(args);
			return typeof order === 'string'
				? order
				: { to: order.to, run: (out) => runOfficial(order, out) };
		}
	},
	endireh: {
		usage: surveyUsage,
		order(args) {
			const order = surveyOrder(args);
			return typeof order === 'string'
				? order
				: { to: order.to, run: (out) => runSurvey(order, out) };
		}
	},
	cluni: directoryPublisher('cluni'),
	denue: directoryPublisher('denue'),
	organisations: directoryPublisher('template')
};

/** The order of a command line that begins with a publisher, and how it is meant to be. */
export function publisherOrder(args: readonly string[]): {
	readonly order: PublisherOrder | string;
	readonly usage: string;
} {
	const [word = ''] = args;
	const publisher = Object.hasOwn(publishers, word) ? publishers[word] : undefined;
	if (publisher) return { order: publisher.order(args), usage: publisher.usage };
	return {
		order: `no publisher "${word}"; there are: ${Object.keys(publishers).join(', ')}`,
		usage: Object.values(publishers)
			.map(({ usage }) => usage)
			.join('\n')
	};
}
