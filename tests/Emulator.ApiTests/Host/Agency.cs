namespace Chats.Emulator.ApiTests.Host;

/// <summary>A world with a line of every kind: an account's resources apart from its chats.</summary>
internal static class Agency
{
    /// <summary>Written from an hour ago; has a card and forwards calls.</summary>
    public const string Line = "+12025550100";

    /// <summary>Written from a day ago; the only line of the token with one line.</summary>
    public const string SecondLine = "+12025550101";

    public const string IneligibleLine = "+12025550102";

    /// <summary>At risk, without RCS, with a card that never became active.</summary>
    public const string RiskyLine = "+12025550103";

    /// <summary>Flagged, without an RCS account.</summary>
    public const string FlaggedLine = "+12025550104";

    public const string ForeignLine = "+12025550199";

    public const string LineId = "00000000-0000-4000-8000-0000000000e0";
    public const string SecondLineId = "00000000-0000-4000-8000-0000000000e1";
    public const string IneligibleLineId = "00000000-0000-4000-8000-0000000000e2";
    public const string UnknownId = "00000000-0000-4000-8000-0000000000ff";

    public const string DirectChat = "00000000-0000-4000-8000-000000000001";

    public static string Scenario(string world) => TestWorlds.Head + $$"""
        auth:
          mode: strict
          tokens:
            - { token: {{TestWorlds.AllLines(world)}} }
            - { token: {{TestWorlds.OneLine(world)}}, lines: ["+12025550101"] }
            - { token: {{TestWorlds.TwoLines(world)}}, lines: ["+12025550102", "+12025550104"] }
        lines:
          - number: "+12025550100"
            id: {{LineId}}
            forwarding_number: "+12025550777"
            contact_card: { first_name: Acme, last_name: Support, image_url: https://example.com/acme.png }
          - { number: "+12025550101", id: {{SecondLineId}} }
          - { number: "+12025550102", id: {{IneligibleLineId}}, eligible: false }
          - { number: "+12025550103", id: 00000000-0000-4000-8000-0000000000e3, reputation: AT_RISK, rcs: disabled, contact_card: { first_name: Slow, active: false } }
          - { number: "+12025550104", id: 00000000-0000-4000-8000-0000000000e4, flagged: true, rcs: no_account }
        contacts:
          - { handle: "+14155550123", services: [iMessage, SMS] }
          - { handle: "+14155550124", services: [RCS, SMS] }
          - { handle: "+14155550125", services: [SMS] }
          - { handle: ana@example.com, services: [iMessage] }
          - { handle: "+14155550126", services: [iMessage, SMS], opted_out: -2d }
          - { handle: "+14155550127", services: [] }
          - { handle: "+14155550128", blocked: { reason: Rude, at: -14d } }
          - { handle: spam@example.com, services: [iMessage], blocked: true }
        remote_files:
          - { url: "https://example.com/gone.png", reachable: false }
          - { url: "https://example.com/cv", content_type: application/pdf }
        chats:
          - id: {{DirectChat}}
            from: "+12025550100"
            to: ["+14155550123"]
            messages:
              - { from: me, text: "Your table is ready", at: -1h }
          - id: 00000000-0000-4000-8000-000000000002
            from: "+12025550101"
            to: ["+14155550126"]
            health: OPTED_OUT
            messages:
              - { from: me, text: "Special offer!", at: -4d }
              - { from: "+14155550126", text: STOP, at: -2d }
              - { from: me, text: "Really?", at: -26h }
              - { from: me, text: "Last chance", at: -25h }
          - id: 00000000-0000-4000-8000-000000000003
            from: "+12025550101"
            to: ["+14155550125"]
            health: AT_RISK
            messages:
              - { from: me, text: "Hello?", at: -1d }
          - id: 00000000-0000-4000-8000-000000000004
            from: "+12025550101"
            to: ["+14155550123", ana@example.com]
            health: CRITICAL
          - id: 00000000-0000-4000-8000-000000000005
            from: "+12025550101"
            to: ["+14155550124"]
            messages:
              - { from: "+14155550124", text: "Two sourdoughs, please", at: -3d }

        """;
}
