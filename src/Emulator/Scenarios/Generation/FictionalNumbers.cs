namespace Chats.Emulator.Scenarios.Generation;

/// <summary>Phone numbers that regulators keep free for films and books, so that none of them can ever ring.</summary>
internal static class FictionalNumbers
{
    // 555-0100 to 555-0199 in every area code (ATIS, NANPA).
    private const string AmericanAreaCodes = """
        201 202 203 205 206 207 208 209 210 212 213 214 215 216 217 218 219 224 225 228 229 231 234 239 240 248 251 252 253 254
        256 260 262 267 269 270 272 276 281 301 302 303 304 305 307 308 309 310 312 313 314 315 316 317 318 319 320 321 323 325
        330 331 334 336 337 339 340 346 347 351 352 360 361 385 386 401 402 404 405 406 407 408 409 410 412 413 414 415 417 419
        423 424 425 430 432 434 435 440 442 443 458 463 469 470 475 478 479 480 484 501 502 503 504 505 507 508 509 510 512 513
        515 516 517 518 520 530 531 534 539 540 541 551 559 561 562 563 567 570 571 573 574 575 580 585 586 601 602 603 605 606
        607 608 609 610 612 614 615 616 617 618 619 620 623 626 628 629 630 631 636 641 646 650 651 657 660 661 662 667 669 678
        681 682 701 702 703 704 706 707 708 712 713 714 715 716 717 718 719 720 724 725 727 731 732 734 737 740 743 747 754 757
        760 762 763 765 769 770 772 773 774 775 779 781 785 786 801 802 803 804 805 806 808 810 812 813 814 815 816 817 818 828
        830 831 832 843 845 847 848 850 854 856 857 858 859 860 862 863 864 865 870 872 878 901 903 904 906 907 908 909 910 912
        913 914 915 916 917 918 919 920 925 928 929 930 931 936 937 938 940 941 947 949 951 952 954 956 959 970 971 972 973 978
        979 980 984 985 989
        """;

    /// <summary>United States: ATIS reserves 555-0100 to 555-0199.</summary>
    public static readonly IReadOnlyList<NumberRange> American =
        [.. AmericanAreaCodes.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(area => new NumberRange($"+1{area}555", 4, 100, 100))];

    /// <summary>United Kingdom: Ofcom's numbers for drama use.</summary>
    public static readonly IReadOnlyList<NumberRange> British =
        [.. Thousand(
            "+447700900", "+442079460", "+441134960", "+441144960", "+441154960", "+441164960", "+441174960", "+441184960", "+441214960",
            "+441314960", "+441414960", "+441514960", "+441614960", "+441914980", "+442896496", "+442920180", "+441632960")];

    /// <summary>Australia: ACMA's numbers for use in creative works.</summary>
    public static readonly IReadOnlyList<NumberRange> Australian =
        [.. TenThousand("+6125550", "+6127010", "+6135550", "+6137010", "+6175550", "+6177010", "+6185550", "+6187010")];

    /// <summary>France: ARCEP's numbers for audiovisual works.</summary>
    public static readonly IReadOnlyList<NumberRange> French =
        [.. TenThousand("+3319900", "+3326191", "+3335301", "+3346571", "+3353649", "+3363998")];

    /// <summary>Ireland: ComReg's numbers for drama use.</summary>
    public static readonly IReadOnlyList<NumberRange> Irish = [new NumberRange("+3532091", 5, 0, 100_000)];

    private static readonly IReadOnlyList<IReadOnlyList<NumberRange>> Countries = [American, British, Australian, French, Irish];

    /// <summary>All of them, the country of the locale first.</summary>
    public static IEnumerable<IReadOnlyList<NumberRange>> ByCountry(string locale)
    {
        var home = locale switch
        {
            "en_GB" => British,
            "en_AU" or "en_AU_ocker" => Australian,
            "en_IE" => Irish,
            "fr" => French,
            _ => American,
        };
        return Countries.OrderBy(country => country == home ? 0 : 1);
    }

    private static IEnumerable<NumberRange> Thousand(params string[] prefixes) =>
        prefixes.Select(prefix => new NumberRange(prefix, 3, 0, 1000));

    private static IEnumerable<NumberRange> TenThousand(params string[] prefixes) =>
        prefixes.Select(prefix => new NumberRange(prefix, 4, 0, 10_000));
}
