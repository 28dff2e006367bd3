/** Function words of English; negations are not among them, they change what is said. */
export const englishStopWords = `
a about above across after again all almost along already also although always am among amongst an and another any
anyone are aren around as at away b be because been before behind being below beside besides between beyond both but by c
can could couldn d did didn do does doesn doing done down due during e each eg either else etc ever every everyone
everything few for from further g get gets getting give given gives go goes going got had hadn has hasn have haven having
he her here hers herself him himself his how however i ie if in indeed into is isn it its itself j just k l let lot
lots m made make makes many may me might mine more most much must my myself near need needed needs neither next now o of off
often on once one ones only onto or other others our ours ourselves out over own p per perhaps please q quite r rather
re really s same seek seeking several shall she should shouldn since so some someone something soon still such t take
than that the their theirs them themselves then there therefore these they thing things this those though through thus
to together too toward towards u under until up upon us v various ve very via w want wants was wasn we were weren what
whatever when where whether which while who whom whose why will wish with within would wouldn x y yet you your
yours yourself z dear hello thank thanks looking look come comes like people able us per help
`;
