/** Of the site's database in the browser. Apart from the code that opens it, for pages that only ask whether it is there. */
export const databaseName = 'prunewise'
