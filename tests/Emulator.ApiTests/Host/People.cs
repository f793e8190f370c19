namespace Chats.Emulator.ApiTests.Host;

/// <summary>Who and what is in the bakery's world; see <see cref="TestWorlds.Bakery"/>.</summary>
internal static class People
{
    public const string Line = "+12025550100";
    public const string SecondLine = "+12025550101";
    public const string IneligibleLine = "+12025550102";
    public const string ForeignLine = "+12025550199";

    /// <summary>iMessage and SMS; reads after five seconds.</summary>
    public const string Maya = "+14155550123";

    /// <summary>RCS and SMS.</summary>
    public const string Ben = "+14155550124";

    /// <summary>SMS only.</summary>
    public const string Joe = "+14155550125";

    /// <summary>iMessage only.</summary>
    public const string Ana = "ana@example.com";

    public const string OptedOut = "+14155550126";
    public const string Unreachable = "+14155550127";
    public const string Blocked = "+14155550128";
    public const string BlockedMail = "spam@example.com";

    /// <summary>In no contact list and no chat.</summary>
    public const string Stranger = "+442071234567";

    public const string DirectChat = "00000000-0000-4000-8000-000000000001";
    public const string GroupChat = "00000000-0000-4000-8000-000000000002";
    public const string SmsChat = "00000000-0000-4000-8000-000000000003";
    public const string RcsChat = "00000000-0000-4000-8000-000000000004";
    public const string NamedChat = "00000000-0000-4000-8000-000000000005";
    public const string LeftChat = "00000000-0000-4000-8000-000000000006";
    public const string ReducedChat = "00000000-0000-4000-8000-000000000007";
    public const string IneligibleChat = "00000000-0000-4000-8000-000000000008";
    public const string OptedOutChat = "00000000-0000-4000-8000-000000000009";
    public const string UnknownChat = "00000000-0000-4000-8000-0000000000ff";

    /// <summary>Maya's question in the direct chat: one text part.</summary>
    public const string Question = "00000000-0000-4000-8000-0000000000a2";

    /// <summary>A message of another chat than the direct one.</summary>
    public const string GroupMessage = "00000000-0000-4000-8000-0000000000a4";

    public const string Photo = "00000000-0000-4000-8000-0000000000b1";
    public const string UnfinishedUpload = "00000000-0000-4000-8000-0000000000b2";

    /// <summary>A file that is no image.</summary>
    public const string Memo = "00000000-0000-4000-8000-0000000000b3";
}
