"""Places by their many names: countries with capitals and demonyms, parts of countries, well-known cities.

A capital stands for its country ("Pyongyang said" is North Korea's word), so the two are one place.
A city or state is a place of its own inside its country.
"""

from __future__ import annotations

COUNTRIES = """
us|united states,united states of america,america,usa,u.s.,us|washington|american,americans
uk|united kingdom,britain,great britain,u.k.,uk,england|london|british,briton,britons,english
kp|north korea,dprk|pyongyang|north korean,north koreans
kr|south korea|seoul|south korean,south koreans
cn|china|beijing|chinese
jp|japan|tokyo|japanese
ru|russia,russian federation|moscow,kremlin|russian,russians
ua|ukraine|kyiv,kiev|ukrainian,ukrainians
by|belarus|minsk|belarusian,belarusians
pl|poland|warsaw|polish,pole,poles
de|germany|berlin|german,germans
fr|france|paris|french
es|spain|madrid|spanish,spaniard,spaniards
pt|portugal|lisbon|portuguese
it|italy|rome|italian,italians
gr|greece|athens|greek,greeks
tr|turkey,turkiye,türkiye|ankara|turkish,turk,turks
nl|netherlands,holland|amsterdam,the hague|dutch
be|belgium|brussels|belgian,belgians
ch|switzerland|bern|swiss
at|austria|vienna|austrian,austrians
hu|hungary|budapest|hungarian,hungarians
cz|czech republic,czechia|prague|czech,czechs
sk|slovakia|bratislava|slovak,slovaks
ro|romania|bucharest|romanian,romanians
bg|bulgaria|sofia|bulgarian,bulgarians
rs|serbia|belgrade|serbian,serbians,serb,serbs
hr|croatia|zagreb|croatian,croatians,croat,croats
ba|bosnia,bosnia and herzegovina|sarajevo|bosnian,bosnians
xk|kosovo|pristina|kosovar,kosovars
al|albania|tirana|albanian,albanians
si|slovenia|ljubljana|slovenian,slovenians
mk|north macedonia,macedonia|skopje|macedonian,macedonians
md|moldova|chisinau|moldovan,moldovans
ee|estonia|tallinn|estonian,estonians
lv|latvia|riga|latvian,latvians
lt|lithuania|vilnius|lithuanian,lithuanians
fi|finland|helsinki|finnish,finn,finns
se|sweden|stockholm|swedish,swede,swedes
no|norway|oslo|norwegian,norwegians
dk|denmark|copenhagen|danish,dane,danes
is|iceland|reykjavik|icelandic,icelander,icelanders
ie|ireland|dublin|irish
il|israel|jerusalem,tel aviv|israeli,israelis
ps|palestine,palestinian territories,palestinian authority|ramallah|palestinian,palestinians
ir|iran|tehran,teheran|iranian,iranians
iq|iraq|baghdad|iraqi,iraqis
sy|syria|damascus|syrian,syrians
lb|lebanon|beirut|lebanese
jo|jordan|amman|jordanian,jordanians
sa|saudi arabia|riyadh|saudi,saudis,saudi arabian
ae|united arab emirates,uae,emirates|abu dhabi|emirati,emiratis
qa|qatar|doha|qatari,qataris
kw|kuwait|kuwait city|kuwaiti,kuwaitis
bh|bahrain|manama|bahraini,bahrainis
om|oman|muscat|omani,omanis
ye|yemen|sanaa,sana'a|yemeni,yemenis
eg|egypt|cairo|egyptian,egyptians
ly|libya|tripoli|libyan,libyans
tn|tunisia|tunis|tunisian,tunisians
dz|algeria|algiers|algerian,algerians
ma|morocco|rabat|moroccan,moroccans
sd|sudan|khartoum|sudanese
ss|south sudan|juba|south sudanese
et|ethiopia|addis ababa|ethiopian,ethiopians
er|eritrea|asmara|eritrean,eritreans
so|somalia|mogadishu|somali,somalis
ke|kenya|nairobi|kenyan,kenyans
ug|uganda|kampala|ugandan,ugandans
tz|tanzania|dodoma|tanzanian,tanzanians
rw|rwanda|kigali|rwandan,rwandans
cd|democratic republic of congo,democratic republic of the congo,drc,congo|kinshasa|congolese
ng|nigeria|abuja|nigerian,nigerians
gh|ghana|accra|ghanaian,ghanaians
sn|senegal|dakar|senegalese
ml|mali|bamako|malian,malians
ne|niger|niamey|nigerien
bf|burkina faso|ouagadougou|burkinabe
td|chad|n'djamena|chadian,chadians
cm|cameroon|yaounde|cameroonian,cameroonians
ci|ivory coast,cote d'ivoire|abidjan|ivorian,ivorians
lr|liberia|monrovia|liberian,liberians
sl|sierra leone|freetown|sierra leonean
za|south africa|pretoria|south african,south africans
zw|zimbabwe|harare|zimbabwean,zimbabweans
zm|zambia|lusaka|zambian,zambians
mz|mozambique|maputo|mozambican,mozambicans
ao|angola|luanda|angolan,angolans
in|india|new delhi,delhi|indian,indians
pk|pakistan|islamabad|pakistani,pakistanis
af|afghanistan|kabul|afghan,afghans
bd|bangladesh|dhaka|bangladeshi,bangladeshis
lk|sri lanka|colombo|sri lankan,sri lankans
np|nepal|kathmandu|nepalese,nepali
mm|myanmar,burma|naypyidaw|burmese
th|thailand|bangkok|thai,thais
vn|vietnam|hanoi|vietnamese
kh|cambodia|phnom penh|cambodian,cambodians
la|laos|vientiane|laotian,laotians
my|malaysia|kuala lumpur|malaysian,malaysians
sg|singapore||singaporean,singaporeans
id|indonesia|jakarta|indonesian,indonesians
ph|philippines|manila|philippine,filipino,filipinos
tw|taiwan|taipei|taiwanese
hk|hong kong||hongkonger,hongkongers
mn|mongolia|ulaanbaatar|mongolian,mongolians
kz|kazakhstan|astana|kazakh,kazakhs
uz|uzbekistan|tashkent|uzbek,uzbeks
kg|kyrgyzstan|bishkek|kyrgyz
tj|tajikistan|dushanbe|tajik,tajiks
tm|turkmenistan|ashgabat|turkmen
ge|republic of georgia|tbilisi|georgian,georgians
am|armenia|yerevan|armenian,armenians
az|azerbaijan|baku|azerbaijani,azerbaijanis
au|australia|canberra|australian,australians,aussie
nz|new zealand|wellington|new zealander,new zealanders
pg|papua new guinea|port moresby|papuan
ca|canada|ottawa|canadian,canadians
mx|mexico|mexico city|mexican,mexicans
gt|guatemala|guatemala city|guatemalan,guatemalans
hn|honduras|tegucigalpa|honduran,hondurans
sv|el salvador|san salvador|salvadoran,salvadorans
ni|nicaragua|managua|nicaraguan,nicaraguans
cr|costa rica|san jose|costa rican,costa ricans
pa|panama|panama city|panamanian,panamanians
cu|cuba|havana|cuban,cubans
ht|haiti|port-au-prince,port au prince|haitian,haitians
do|dominican republic|santo domingo|dominican,dominicans
jm|jamaica|kingston|jamaican,jamaicans
co|colombia|bogota,bogotá|colombian,colombians
ve|venezuela|caracas|venezuelan,venezuelans
ec|ecuador|quito|ecuadorian,ecuadorians
pe|peru|lima|peruvian,peruvians
bo|bolivia|la paz|bolivian,bolivians
br|brazil|brasilia,brasília|brazilian,brazilians
cl|chile|santiago|chilean,chileans
ar|argentina|buenos aires|argentine,argentines,argentinian
uy|uruguay|montevideo|uruguayan,uruguayans
py|paraguay|asuncion|paraguayan,paraguayans
gl|greenland|nuuk|greenlander,greenlanders
va|vatican,holy see|vatican city|
"""
"""One country a line: id | names | capitals (which stand for the country) | demonyms and adjectives."""

PARTS = """
us|alabama,ala|alaska|arizona,ariz|arkansas,ark|california,calif|colorado,colo|connecticut,conn|delaware|florida,fla
us|georgia|hawaii|idaho|illinois|indiana|iowa|kansas,kan|kentucky,ky|louisiana|maine|maryland|massachusetts
us|michigan,mich|minnesota,minn|mississippi|missouri|montana|nebraska,neb|nevada,nev|new hampshire|new jersey,nj
us|new mexico|north carolina|north dakota|ohio|oklahoma,okla|oregon|pennsylvania|rhode island|south carolina
us|south dakota|tennessee,tenn|texas|utah|vermont|virginia|west virginia|wisconsin,wis|wyoming,wyo|new york,nyc
us|guam|puerto rico|wall street
us/alabama|montgomery
us/alaska|anchorage|fairbanks|juneau
us/arizona|phoenix|tucson|scottsdale
us/arkansas|little rock
us/california|los angeles|san francisco|san diego|san jose|sacramento|oakland|hollywood|beverly hills|malibu
us/california|santa monica|silicon valley|fresno|long beach|palo alto|pasadena|anaheim|newport beach
us/colorado|denver|colorado springs|boulder
us/connecticut|hartford
us/florida|miami|orlando|tampa|jacksonville|tallahassee|fort lauderdale|palm beach
us/georgia|atlanta|savannah
us/hawaii|honolulu
us/illinois|chicago
us/indiana|indianapolis
us/iowa|des moines
us/kentucky|louisville
us/louisiana|new orleans|baton rouge
us/maryland|baltimore|annapolis
us/massachusetts|boston
us/michigan|detroit|flint
us/minnesota|minneapolis
us/missouri|st. louis|kansas city
us/nevada|las vegas|reno
us/new jersey|newark|atlantic city
us/new mexico|albuquerque|santa fe
us/new york|brooklyn|manhattan|queens|bronx|staten island|harlem|buffalo
us/north carolina|charlotte|raleigh
us/ohio|cleveland|cincinnati
us/oklahoma|oklahoma city|tulsa
us/pennsylvania|philadelphia|pittsburgh
us/tennessee|memphis|nashville
us/texas|houston|dallas|austin|san antonio|el paso|fort worth
us/utah|salt lake city
us/washington|seattle|tacoma|spokane
us/wisconsin|milwaukee|madison
uk|scotland|wales|northern ireland|manchester|birmingham|liverpool|glasgow|edinburgh|belfast|leeds|cardiff
cn|shanghai|guangzhou|shenzhen|wuhan|chongqing|tianjin|xinjiang|tibet|chengdu|nanjing
jp|osaka|kyoto|hiroshima|nagasaki|okinawa|fukushima|hokkaido|yokohama
kr|busan|incheon|daegu
ru|st. petersburg|saint petersburg|vladivostok|chechnya|kursk|belgorod|novosibirsk|sochi|rostov|siberia
ua|crimea|donetsk|luhansk|kharkiv|odesa|odessa|mariupol|kherson|zaporizhzhia|lviv|donbas|dnipro|bakhmut
de|munich|hamburg|frankfurt|cologne|dresden|bavaria|stuttgart
fr|marseille|lyon|nice|strasbourg|toulouse|corsica|bordeaux
es|barcelona|catalonia|valencia|seville|bilbao
it|milan|naples|venice|turin|sicily|florence|lampedusa
ch|geneva|zurich|davos|basel|lausanne
nl|rotterdam|the hague
in|mumbai|bombay|kolkata|calcutta|chennai|bangalore|bengaluru|hyderabad|kashmir|punjab|gujarat|assam|kerala
pk|karachi|lahore|peshawar|balochistan
af|kandahar|helmand
ps|gaza|gaza strip|west bank|rafah|khan younis
il|haifa|golan heights
sy|aleppo|idlib|homs|raqqa
iq|mosul|basra|kurdistan|fallujah
ye|aden|hodeidah
tr|istanbul|izmir
eg|sinai|alexandria|suez
ng|lagos|kano
ke|mombasa
za|johannesburg|cape town|durban
ly|benghazi
sd|darfur
et|tigray
id|bali|sumatra|java|aceh|sulawesi|papua
ph|mindanao|luzon
th|phuket
vn|ho chi minh city|saigon
au|melbourne|queensland|tasmania|new south wales,nsw|western australia,wa|south australia|northern territory
au/queensland|brisbane|cairns|townsville
au/new south wales|sydney
au/western australia|perth
au/south australia|adelaide
au/northern territory|darwin|alice springs
au/tasmania|hobart
nz|auckland|christchurch
ca|toronto|montreal|vancouver|quebec|ontario|alberta|british columbia|calgary
mx|tijuana|ciudad juarez|guadalajara|cancun|acapulco|sinaloa
br|rio de janeiro|sao paulo|são paulo|amazonas
co|medellin|cali
cl|valparaiso
pl|krakow|gdansk
tw|kaohsiung
"""
"""Country id, or country id/state | cities, states and regions inside it, each with its other names."""

LEADERS = """
kp|kim jong un|kim
ru|vladimir putin|putin
ua|volodymyr zelensky|volodymyr zelenskyy|zelensky|zelenskyy
cn|xi jinping
il|benjamin netanyahu|netanyahu
sy|bashar assad|assad
tr|recep tayyip erdogan|erdogan
by|alexander lukashenko|lukashenko
ve|nicolas maduro|maduro
"""
"""Country id | rulers whose name the press uses for what their state does ("Kim expanded his arsenal")."""
