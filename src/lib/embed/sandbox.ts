/**
 * What a frame lets a figure do: run its own script, and open its links in windows of their own. It never gets the origin
 * of the page that holds it.
 */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
