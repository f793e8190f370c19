namespace Chats.Emulator.ApiTests.Host;

/// <summary>A world with an RCS line and an iMessage line, and people of every service.</summary>
internal static class RcsLines
{
    /// <summary>RCS and SMS, never iMessage.</summary>
    public const string RcsLine = "+12025550100";

    public const string AppleLine = "+12025550101";

    /// <summary>iMessage, RCS and SMS.</summary>
    public const string Maya = "+14155550123";

    /// <summary>iMessage and SMS.</summary>
    public const string Ben = "+14155550124";

    public const string Ana = "ana@example.com";

    /// <summary>Maya's chat on the RCS line.</summary>
    public const string MayasChat = "00000000-0000-4000-8000-000000000001";

    public const string GroupChat = "00000000-0000-4000-8000-000000000002";

    /// <summary>Maya's message in her chat.</summary>
    public const string Question = "00000000-0000-4000-8000-0000000000a1";

    public static string Scenario(string world) => TestWorlds.Head + $$"""
        auth:
          mode: strict
          tokens:
            - { token: {{TestWorlds.AllLines(world)}} }
        lines:
          - number: "{{RcsLine}}"
            line_type: RCS
            contact_card: { first_name: Acme }
          - { number: "{{AppleLine}}" }
        contacts:
          - { handle: "{{Maya}}", services: [iMessage, RCS, SMS] }
          - { handle: "{{Ben}}", services: [iMessage, SMS] }
          - { handle: {{Ana}} }
        chats:
          - id: {{MayasChat}}
            from: "{{RcsLine}}"
            to: ["{{Maya}}"]
            messages:
              - { id: {{Question}}, from: "{{Maya}}", text: "Open today?", at: -1h }
          - id: {{GroupChat}}
            from: "{{RcsLine}}"
            to: ["{{Maya}}", "{{Ben}}"]
        """;
}
