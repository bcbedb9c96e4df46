// Whether an address asks for something that finding has to be fetched for; small, because every first load asks.

const ASKED = /[?&](?:regions|country|joined|award|evidence|name|sort)=[^&]/;

/** True if a query carries one of the parameters that `readFind` reads, whatever it says. */
export const hasSearchQuery = (query: string): boolean => ASKED.test(query);
