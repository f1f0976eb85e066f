"""The states of the world as the press names them: their names, the capitals that stand for them, their adjectives.

"Pyongyang said", "North Korea said" and "the North Korean government said" are the word of one government. Names
and capitals follow the list of the United Nations' member and observer states, with Kosovo, Taiwan and the Vatican;
capitals that are everyday names of people or of better-known places are left out.
"""

from __future__ import annotations

STATES = """
United States|us,usa,america,united states of america|washington|american
United Kingdom|uk,britain,great britain|london|british
North Korea|dprk,democratic people's republic of korea|pyongyang|north korean
South Korea|republic of korea|seoul|south korean
China|prc,people's republic of china|beijing|chinese
Japan||tokyo|japanese
Russia|russian federation|moscow,kremlin|russian
Ukraine||kyiv,kiev|ukrainian
Belarus||minsk|belarusian
Poland||warsaw|polish
Germany||berlin|german
France||paris|french
Spain||madrid|spanish
Portugal||lisbon|portuguese
Italy||rome|italian
Greece||athens|greek
Turkey|turkiye|ankara|turkish
Netherlands|holland|the hague|dutch
Belgium|||belgian
Luxembourg|||luxembourgish
Switzerland||bern|swiss
Austria||vienna|austrian
Hungary||budapest|hungarian
Czech Republic|czechia|prague|czech
Slovakia||bratislava|slovak
Romania||bucharest|romanian
Bulgaria||sofia|bulgarian
Serbia||belgrade|serbian
Croatia||zagreb|croatian
Bosnia|bosnia and herzegovina|sarajevo|bosnian
Montenegro||podgorica|montenegrin
Kosovo||pristina|kosovan,kosovar
Albania||tirana|albanian
Slovenia||ljubljana|slovenian
North Macedonia||skopje|macedonian
Moldova||chisinau|moldovan
Estonia||tallinn|estonian
Latvia||riga|latvian
Lithuania||vilnius|lithuanian
Finland||helsinki|finnish
Sweden||stockholm|swedish
Norway||oslo|norwegian
Denmark||copenhagen|danish
Iceland||reykjavik|icelandic
Ireland||dublin|irish
Malta||valletta|maltese
Cyprus||nicosia|cypriot
Vatican|holy see,vatican city||
Israel||jerusalem|israeli
Palestinian Authority|palestine|ramallah|palestinian
Iran|islamic republic of iran|tehran|iranian
Iraq||baghdad|iraqi
Syria||damascus|syrian
Lebanon||beirut|lebanese
Jordan|||jordanian
Saudi Arabia||riyadh|saudi
United Arab Emirates|uae|abu dhabi|emirati
Qatar||doha|qatari
Kuwait|||kuwaiti
Bahrain||manama|bahraini
Oman||muscat|omani
Yemen||sanaa|yemeni
Egypt||cairo|egyptian
Libya||tripoli|libyan
Tunisia||tunis|tunisian
Algeria||algiers|algerian
Morocco||rabat|moroccan
Sudan||khartoum|sudanese
South Sudan||juba|south sudanese
Ethiopia||addis ababa|ethiopian
Eritrea||asmara|eritrean
Djibouti|||djiboutian
Somalia||mogadishu|somali
Kenya||nairobi|kenyan
Uganda||kampala|ugandan
Tanzania||dodoma|tanzanian
Rwanda||kigali|rwandan
Burundi|||burundian
Democratic Republic of Congo|drc,democratic republic of the congo|kinshasa|congolese
Republic of Congo|republic of the congo|brazzaville|
Gabon||libreville|gabonese
Cameroon||yaounde|cameroonian
Central African Republic||bangui|central african
Chad||n'djamena|chadian
Nigeria||abuja|nigerian
Niger||niamey|nigerien
Ghana||accra|ghanaian
Togo|||togolese
Benin|||beninese
Senegal||dakar|senegalese
Gambia||banjul|gambian
Guinea||conakry|guinean
Mali||bamako|malian
Mauritania||nouakchott|mauritanian
Burkina Faso||ouagadougou|burkinabe
Ivory Coast|cote d'ivoire|abidjan|ivorian
Liberia||monrovia|liberian
Sierra Leone||freetown|sierra leonean
South Africa||pretoria|south african
Namibia||windhoek|namibian
Botswana||gaborone|botswanan
Zimbabwe||harare|zimbabwean
Zambia||lusaka|zambian
Malawi||lilongwe|malawian
Mozambique||maputo|mozambican
Angola||luanda|angolan
Madagascar||antananarivo|malagasy
Mauritius|||mauritian
India||new delhi|indian
Pakistan||islamabad|pakistani
Afghanistan||kabul|afghan
Bangladesh||dhaka|bangladeshi
Sri Lanka||colombo|sri lankan
Nepal||kathmandu|nepalese,nepali
Bhutan|||bhutanese
Maldives|||maldivian
Myanmar|burma|naypyidaw|burmese
Thailand||bangkok|thai
Vietnam||hanoi|vietnamese
Cambodia||phnom penh|cambodian
Laos||vientiane|laotian,lao
Malaysia||kuala lumpur|malaysian
Singapore|||singaporean
Indonesia||jakarta|indonesian
Philippines||manila|philippine,filipino
East Timor|timor-leste|dili|timorese
Brunei|||bruneian
Taiwan||taipei|taiwanese
Mongolia||ulaanbaatar|mongolian
Kazakhstan||astana|kazakh
Uzbekistan||tashkent|uzbek
Kyrgyzstan||bishkek|kyrgyz
Tajikistan||dushanbe|tajik
Turkmenistan||ashgabat|turkmen
Armenia||yerevan|armenian
Azerbaijan||baku|azerbaijani,azeri
Australia||canberra|australian
New Zealand||wellington|
Papua New Guinea||port moresby|
Fiji|||fijian
Solomon Islands||honiara|
Canada||ottawa|canadian
Mexico|||mexican
Guatemala|||guatemalan
Honduras||tegucigalpa|honduran
El Salvador|||salvadoran
Nicaragua||managua|nicaraguan
Costa Rica|||costa rican
Panama|||panamanian
Cuba||havana|cuban
Haiti||port-au-prince|haitian
Dominican Republic|||
Jamaica|||jamaican
Trinidad and Tobago|||
Bahamas|||bahamian
Barbados|||barbadian
Colombia||bogota|colombian
Venezuela||caracas|venezuelan
Guyana|||guyanese
Suriname|||surinamese
Ecuador||quito|ecuadorian
Peru|||peruvian
Bolivia|||bolivian
Brazil||brasilia|brazilian
Chile|||chilean
Argentina||buenos aires|argentine,argentinian
Uruguay||montevideo|uruguayan
Paraguay||asuncion|paraguayan
"""
"""One state a line: name | further names | capitals and seats that stand for it | adjectives."""
