/** Networks, shorteners and map services: what stands there may be a person's, and is not its own. */
const notOwn =
	/(^|\.)(facebook|fb|messenger|instagram|twitter|x|tiktok|youtube|youtu|linkedin|whatsapp|wa|telegram|t|threads|pinterest|linktr|bit|goo|tinyurl|google|gmail|hotmail|outlook|yahoo|live|icloud|wixsite|blogger|change|gofundme)\.[a-z]{2,3}(\.[a-z]{2})?$/;

const host = /^(?=.{4,80}$)([a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;

/**
 * The site of an organisation: scheme and host, without path, port and query; `https://` where a list
 * writes the host alone. Null for a page in a social network, an e-mail, an IP number and all that is
 * no host.
 */
export function ownWebsite(text: string): string | null {
	const written = text.trim().toLowerCase();
	if (written === '' || written.includes('@') || /\s/.test(written)) return null;
	const [, scheme = 'https', rest = ''] = /^(?:(https?):\/*)?(.*)$/.exec(written) ?? [];
	const name = rest.split(/[/?#:]/)[0] ?? '';
	if (!host.test(name) || notOwn.test(name)) return null;
	return `${scheme}://${name}`;
}
