
namespace Chats.Emulator.Common;

/// <summary>
/// Letters and the marks above and below them: which letter and mark are another letter by themselves, from Unicode's data. .NET can tell
/// only with ICU, which the emulator does without.
/// </summary>
internal static class ComposedLetters
{
    /// <summary>For each mark its class, and the letters that have it, each followed by what it is without.</summary>
    private static readonly (char Mark, int Class, string Letters)[] Marks =
    [
        ('\u0300', 230,
            "ÀAÈEÌIÒOÙUàaèeìiòoùuǛÜǜüǸNǹnЀЕЍИѐеѝиḔĒḕēṐŌṑōẀWẁwẦÂầâẰĂằăỀÊềêỒÔồôỜƠờơỪƯừưỲYỳyἂἀἃἁἊἈἋἉἒἐἓἑἚἘ"
            + "ἛἙἢἠἣἡἪἨἫἩἲἰἳἱἺἸἻἹὂὀὃὁὊὈὋὉὒὐὓὑὛὙὢὠὣὡὪὨὫὩὰαὲεὴηὶιὸοὺυὼωᾺΑῈΕῊΗ῍᾿ῒϊῚΙ῝῾ῢϋῪΥ῭¨ῸΟῺΩ"),
        ('\u0301', 230,
            "ÁAÉEÍIÓOÚUÝYáaéeíióoúuýyĆCćcĹLĺlŃNńnŔRŕrŚSśsŹZźzǗÜǘüǴGǵgǺÅǻåǼÆǽæǾØǿø΅¨ΆΑΈΕΉΗΊΙΌΟΎΥΏΩΐϊάαέε"
            + "ήηίιΰϋόούυώωϓϒЃГЌКѓгќкḈÇḉçḖĒḗēḮÏḯïḰKḱkḾMḿmṌÕṍõṒŌṓōṔPṕpṸŨṹũẂWẃwẤÂấâẮĂắăẾÊếêỐÔốôỚƠớơỨƯứưἄἀἅἁ"
            + "ἌἈἍἉἔἐἕἑἜἘἝἙἤἠἥἡἬἨἭἩἴἰἵἱἼἸἽἹὄὀὅὁὌὈὍὉὔὐὕὑὝὙὤὠὥὡὬὨὭὩ῎᾿῞῾"),
        ('\u0302', 230, "ÂAÊEÎIÔOÛUâaêeîiôoûuĈCĉcĜGĝgĤHĥhĴJĵjŜSŝsŴWŵwŶYŷyẐZẑzẬẠậạỆẸệẹỘỌộọ"),
        ('\u0303', 230, "ÃAÑNÕOãañnõoĨIĩiŨUũuṼVṽvẪÂẫâẴĂẵăẼEẽeỄÊễêỖÔỗôỠƠỡơỮƯữưỸYỹy"),
        ('\u0304', 230, "ĀAāaĒEēeĪIīiŌOōoŪUūuǕÜǖüǞÄǟäǠȦǡȧǢÆǣæǬǪǭǫȪÖȫöȬÕȭõȰȮȱȯȲYȳyӢИӣиӮУӯуḠGḡgḸḶḹḷṜṚṝṛᾱαᾹΑῑιῙΙῡυῩΥ"),
        ('\u0306', 230, "ĂAăaĔEĕeĞGğgĬIĭiŎOŏoŬUŭuЎУЙИйиўуӁЖӂжӐАӑаӖЕӗеḜȨḝȩẶẠặạᾰαᾸΑῐιῘΙῠυῨΥ"),
        ('\u0307', 230,
            "ĊCċcĖEėeĠGġgİIŻZżzȦAȧaȮOȯoḂBḃbḊDḋdḞFḟfḢHḣhṀMṁmṄNṅnṖPṗpṘRṙrṠSṡsṤŚṥśṦŠṧšṨṢṩṣṪTṫtẆWẇwẊXẋxẎYẏy"
            + "ẛſ"),
        ('\u0308', 230,
            "ÄAËEÏIÖOÜUäaëeïiöoüuÿyŸYΪΙΫΥϊιϋυϔϒЁЕЇІёеїіӒАӓаӚӘӛәӜЖӝжӞЗӟзӤИӥиӦОӧоӪӨӫөӬЭӭэӰУӱуӴЧӵчӸЫӹыḦHḧh"
            + "ṎÕṏõṺŪṻūẄWẅwẌXẍxẗt"),
        ('\u0309', 230, "ẢAảaẨÂẩâẲĂẳăẺEẻeỂÊểêỈIỉiỎOỏoỔÔổôỞƠởơỦUủuỬƯửưỶYỷy"),
        ('\u030a', 230, "ÅAåaŮUůuẘwẙy"),
        ('\u030b', 230, "ŐOőoŰUűuӲУӳу"),
        ('\u030c', 230, "ČCčcĎDďdĚEěeĽLľlŇNňnŘRřrŠSšsŤTťtŽZžzǍAǎaǏIǐiǑOǒoǓUǔuǙÜǚüǦGǧgǨKǩkǮƷǯʒǰjȞHȟh"),
        ('\u030f', 230, "ȀAȁaȄEȅeȈIȉiȌOȍoȐRȑrȔUȕuѶѴѷѵ"),
        ('\u0311', 230, "ȂAȃaȆEȇeȊIȋiȎOȏoȒRȓrȖUȗu"),
        ('\u0313', 230, "ἀαἈΑἐεἘΕἠηἨΗἰιἸΙὀοὈΟὐυὠωὨΩῤρ"),
        ('\u0314', 230, "ἁαἉΑἑεἙΕἡηἩΗἱιἹΙὁοὉΟὑυὙΥὡωὩΩῥρῬΡ"),
        ('\u031b', 216, "ƠOơoƯUưu"),
        ('\u0323', 220, "ḄBḅbḌDḍdḤHḥhḲKḳkḶLḷlṂMṃmṆNṇnṚRṛrṢSṣsṬTṭtṾVṿvẈWẉwẒZẓzẠAạaẸEẹeỊIịiỌOọoỢƠợơỤUụuỰƯựưỴYỵy"),
        ('\u0324', 220, "ṲUṳu"),
        ('\u0325', 220, "ḀAḁa"),
        ('\u0326', 220, "ȘSșsȚTțt"),
        ('\u0327', 202, "ÇCçcĢGģgĶKķkĻLļlŅNņnŖRŗrŞSşsŢTţtȨEȩeḐDḑdḨHḩh"),
        ('\u0328', 202, "ĄAąaĘEęeĮIįiŲUųuǪOǫo"),
        ('\u032d', 220, "ḒDḓdḘEḙeḼLḽlṊNṋnṰTṱtṶUṷu"),
        ('\u032e', 220, "ḪHḫh"),
        ('\u0330', 220, "ḚEḛeḬIḭiṴUṵu"),
        ('\u0331', 220, "ḆBḇbḎDḏdḴKḵkḺLḻlṈNṉnṞRṟrṮTṯtẔZẕzẖh"),
        ('\u0338', 1, "↚←↛→↮↔⇍⇐⇎⇔⇏⇒∄∃∉∈∌∋∤∣∦∥≁∼≄≃≇≅≉≈≠=≢≡≭≍≮<≯>≰≤≱≥≴≲≵≳≸≶≹≷⊀≺⊁≻⊄⊂⊅⊃⊈⊆⊉⊇⊬⊢⊭⊨⊮⊩⊯⊫⋠≼⋡≽⋢⊑⋣⊒⋪⊲⋫⊳⋬⊴⋭⊵"),
        ('\u0342', 230, "ἆἀἇἁἎἈἏἉἦἠἧἡἮἨἯἩἶἰἷἱἾἸἿἹὖὐὗὑὟὙὦὠὧὡὮὨὯὩᾶα῁¨ῆη῏᾿ῖιῗϊ῟῾ῦυῧϋῶω"),
        ('\u0345', 240,
            "ᾀἀᾁἁᾂἂᾃἃᾄἄᾅἅᾆἆᾇἇᾈἈᾉἉᾊἊᾋἋᾌἌᾍἍᾎἎᾏἏᾐἠᾑἡᾒἢᾓἣᾔἤᾕἥᾖἦᾗἧᾘἨᾙἩᾚἪᾛἫᾜἬᾝἭᾞἮᾟἯᾠὠᾡὡᾢὢᾣὣᾤὤᾥὥᾦὦᾧὧᾨὨᾩὩᾪὪᾫὫᾬὬ"
            + "ᾭὭᾮὮᾯὯᾲὰᾳαᾴάᾷᾶᾼΑῂὴῃηῄήῇῆῌΗῲὼῳωῴώῷῶῼΩ"),
        ('\u0653', 230, "آا"),
        ('\u0654', 230, "أاؤوئيۀەۂہۓے"),
        ('\u0655', 220, "إا"),
        ('\u3099', 8,
            "がかぎきぐくげけごこざさじしずすぜせぞそだたぢちづつでてどとばはびひぶふべへぼほゔうゞゝガカギキグクゲケゴコザサジシズスゼセゾソダタヂチヅツデテドトバハビヒブフベヘボホヴウヷワヸヰ"
            + "ヹヱヺヲヾヽ"),
        ('\u309a', 8, "ぱはぴひぷふぺへぽほパハピヒプフペヘポホ"),
    ];

    private static readonly Dictionary<char, int> Classes = Marks.ToDictionary(mark => mark.Mark, mark => mark.Class);

    private static readonly Dictionary<(char Letter, char Mark), char> Composed = Marks
        .SelectMany(mark => mark.Letters.Chunk(2).Select(pair => KeyValuePair.Create((pair[1], mark.Mark), pair[0])))
        .ToDictionary();

    private static readonly Dictionary<char, (char Letter, char Mark)> Apart =
        Composed.ToDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>Marks of one letter are written by their class, the lowest first. 0: it is no mark, or none known here.</summary>
    public static int ClassOf(char mark) => Classes.GetValueOrDefault(mark);

    /// <summary>The letter that a letter and a mark are; null: there is none.</summary>
    public static char? Compose(char letter, char mark) =>
        Composed.TryGetValue((letter, mark), out var composed) ? composed : null;

    /// <summary>The letter without its last mark, and that mark; null: it has none.</summary>
    public static (char Letter, char Mark)? Decompose(char letter) => Apart.TryGetValue(letter, out var parts) ? parts : null;
}
