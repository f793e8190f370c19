namespace Chats.Emulator.ApiTests.Host;

/// <summary>The worlds the tests run in. Tokens carry the world's name, for the first world that declares a token keeps it.</summary>
internal static class TestWorlds
{
    public const string Head = """
        version: 1
        name: api-tests
        seed: 42
        clock: { mode: manual, now: 2026-11-23T18:00:00Z }

        """;

    public static string AllLines(string world) => $"{world}-all";

    public static string OneLine(string world) => $"{world}-one";

    public static string TwoLines(string world) => $"{world}-two";

    /// <summary>Strict tokens: all lines, one, two of three.</summary>
    public static string Auth(string world) => $$"""
        auth:
          mode: strict
          tokens:
            - { token: {{AllLines(world)}} }
            - { token: {{OneLine(world)}}, lines: ["+12025550101"] }
            - { token: {{TwoLines(world)}}, lines: ["+12025550100", "+12025550101"] }
        lines:
          - number: "+12025550100"
          - number: "+12025550101"
          - { number: "+12025550102", eligible: false }

        """;

    public static string Bakery(string world) => Head + Auth(world) + """
        account: { partner_id: partner_bakery }
        contacts:
          - { handle: "+14155550123", services: [iMessage, SMS], reads_after: 5s }
          - { handle: "+14155550124", services: [RCS, SMS] }
          - { handle: "+14155550125", services: [SMS] }
          - { handle: ana@example.com, services: [iMessage] }
          - { handle: "+14155550126", services: [iMessage, SMS], opted_out: -2d }
          - { handle: "+14155550127", services: [] }
          - { handle: "+14155550128", blocked: { reason: Rude, at: -14d } }
          - { handle: spam@example.com, services: [iMessage], blocked: true }
        attachments:
          - { id: 00000000-0000-4000-8000-0000000000b1, filename: "cake.png", content_type: image/png, size_bytes: 4711 }
          - { id: 00000000-0000-4000-8000-0000000000b2, filename: "cake.mov", content_type: video/quicktime, size_bytes: 99, ready: false }
          - { id: 00000000-0000-4000-8000-0000000000b3, filename: "order.m4a", content_type: audio/x-m4a, size_bytes: 8000 }
        remote_files:
          - { url: "https://example.com/huge.mp4", size_bytes: 10485761 }
          - { url: "https://example.com/largest.mp4", size_bytes: 10485760 }
          - { url: "https://example.com/song.flac", content_type: audio/flac }
          - { url: "https://example.com/page.png", content_type: text/html }
          - { url: "https://example.com/gone.png", reachable: false }
        chats:
          - id: 00000000-0000-4000-8000-000000000001
            from: "+12025550100"
            to: ["+14155550123"]
            created_at: 2026-11-20T09:00:00Z
            messages:
              - { id: 00000000-0000-4000-8000-0000000000a1, from: me, text: "Thanks for your order!", at: 2026-11-20T09:00:00Z, status: read }
              - { id: 00000000-0000-4000-8000-0000000000a2, from: "+14155550123", text: "Is my cake ready?", at: 2026-11-23T17:55:00Z }
              - { id: 00000000-0000-4000-8000-0000000000a3, from: "+14155550123", text: "I'm around the corner", at: 2026-11-23T17:59:00Z }
          - id: 00000000-0000-4000-8000-000000000002
            from: "+12025550100"
            to: ["+14155550123", ana@example.com]
            created_at: 2026-11-21T10:00:00Z
            messages:
              - { id: 00000000-0000-4000-8000-0000000000a4, from: ana@example.com, text: "Pizza or tacos?", at: 2026-11-23T16:00:00Z }
          - id: 00000000-0000-4000-8000-000000000003
            from: "+12025550101"
            to: ["+14155550125"]
            messages:
              - { from: "+14155550125", text: "WHERE IS MY RYE BREAD. JOE", at: 2026-11-23T17:00:00Z }
          - id: 00000000-0000-4000-8000-000000000004
            from: "+12025550100"
            to: ["+14155550124"]
            messages:
              - { from: "+14155550124", text: "Two sourdoughs, please", at: 2026-11-23T12:00:00Z }
          - id: 00000000-0000-4000-8000-000000000005
            from: "+12025550101"
            to: ["+14155550123", ana@example.com]
            display_name: Launch team
            icon: https://example.com/icons/rocket.png
            created_at: 2026-11-19T10:00:00Z
            messages:
              - { from: ana@example.com, text: "T minus one day", at: 2026-11-23T11:00:00Z }
          - id: 00000000-0000-4000-8000-000000000006
            from: "+12025550100"
            to: ["+14155550124", "+14155550125"]
            left: true
            created_at: 2026-10-24T10:00:00Z
            messages:
              - { from: "+14155550125", text: "That was it", at: 2026-11-14T10:00:00Z }
          - id: 00000000-0000-4000-8000-000000000007
            from: "+12025550100"
            to: ["+14155550123", "+14155550125", ana@example.com]
            removed: [ana@example.com]
            created_at: 2026-11-13T10:00:00Z
          - id: 00000000-0000-4000-8000-000000000008
            from: "+12025550102"
            to: ["+14155550123"]
            created_at: 2026-11-12T10:00:00Z
            messages:
              - { from: "+14155550123", text: "Anybody there?", at: 2026-11-12T10:00:00Z }
          - id: 00000000-0000-4000-8000-000000000009
            from: "+12025550100"
            to: ["+14155550126"]
            health: OPTED_OUT
            messages:
              - { from: "+14155550126", text: "STOP", at: 2026-11-21T18:00:00Z, read: true }

        """;
}
