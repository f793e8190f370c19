using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Chats;

/// <summary>
/// A world with every kind of chat: direct and group, over each service, left, on a line that is not eligible, on another line.
/// </summary>
public abstract class ChatTest(TestEmulator emulator) : ApiTest(emulator)
{
    internal const string Maya = "+14155550123";
    internal const string Leo = "+14155550131";
    internal const string Ana = "ana@example.com";

    /// <summary>iMessage, and in no chat yet.</summary>
    internal const string Nina = "+14155550132";

    /// <summary>SMS only.</summary>
    internal const string Joe = "+14155550125";

    /// <summary>The line and Maya; the line wrote a minute ago.</summary>
    internal const string Direct = "00000000-0000-4000-8000-000000000101";

    /// <summary>The line, Maya, Ana and Leo over iMessage.</summary>
    internal const string Team = "00000000-0000-4000-8000-00000000a102";

    /// <summary>The line, Maya and Leo: as few as a group may be.</summary>
    internal const string Trio = "00000000-0000-4000-8000-000000000103";

    internal const string SmsGroup = "00000000-0000-4000-8000-000000000104";
    internal const string RcsGroup = "00000000-0000-4000-8000-000000000105";
    internal const string Left = "00000000-0000-4000-8000-000000000106";
    internal const string Ineligible = "00000000-0000-4000-8000-000000000107";
    internal const string SmsDirect = "00000000-0000-4000-8000-000000000108";
    internal const string RcsDirect = "00000000-0000-4000-8000-000000000109";

    /// <summary>Ana wrote, the line never did.</summary>
    internal const string Silent = "00000000-0000-4000-8000-00000000010a";

    /// <summary>The second line, Maya, Ana and Leo.</summary>
    internal const string SecondTeam = "00000000-0000-4000-8000-00000000010b";

    internal const string UploadedPicture = "00000000-0000-4000-8000-0000000001b1";

    protected override string Scenario => TestWorlds.Head + Lines + People;

    protected async Task<JsonElement> Chat(string id) => (await Get($"/chats/{id}")).Expect(200).Json;

    protected async Task<string?> Status(string id, string handle) =>
        Participant(await Chat(id), handle).GetProperty("status").GetString();

    protected static JsonElement Participant(JsonElement chat, string handle) =>
        chat.GetProperty("handles").EnumerateArray().Single(entry => entry.GetProperty("handle").GetString() == handle);

    /// <summary>What the state holds under a key of a chat; null when it holds nothing.</summary>
    protected async Task<string?> Held(string id, string key) =>
        (await StateOf(id)).TryGetProperty(key, out var value) ? value.ToString() : null;

    protected static string Handle(string handle) => $$"""{"handle":"{{handle}}"}""";

    private string Lines => TestWorlds.Auth(World)
        .Replace(
            "- number: \"+12025550100\"", """- { number: "+12025550100", contact_card: { first_name: Bakery } }""",
            StringComparison.Ordinal)
        .Replace(
            "- number: \"+12025550101\"", """- { number: "+12025550101", contact_card: { first_name: Bakery, active: false } }""",
            StringComparison.Ordinal);

    private const string People = """
        account: { partner_id: partner_bakery }
        contacts:
          - { handle: "+14155550123", services: [iMessage, SMS] }
          - { handle: "+14155550131", services: [iMessage, SMS] }
          - { handle: "+14155550132", services: [iMessage] }
          - { handle: ana@example.com, services: [iMessage] }
          - { handle: "+14155550124", services: [RCS, SMS] }
          - { handle: "+14155550133", services: [RCS] }
          - { handle: "+14155550134", services: [RCS, SMS] }
          - { handle: "+14155550125", services: [SMS] }
        attachments:
          - { id: 00000000-0000-4000-8000-0000000001b1, filename: cake.png, content_type: image/png, size_bytes: 4711 }
          - { id: 00000000-0000-4000-8000-0000000001b2, filename: menu.pdf, content_type: application/pdf, size_bytes: 4711 }
        remote_files:
          - { url: "https://example.com/gone.png", reachable: false }
          - { url: "https://example.com/page.png", content_type: text/html }
          - { url: "https://example.com/really-a-jpeg.png", content_type: image/jpeg }
          - { url: "https://example.com/photo", content_type: image/webp }
        chats:
          - id: 00000000-0000-4000-8000-000000000101
            from: "+12025550100"
            to: ["+14155550123"]
            messages: [{ from: me, text: "Your cake is ready", at: -1m }]
          - id: 00000000-0000-4000-8000-00000000a102
            from: "+12025550100"
            to: ["+14155550123", ana@example.com, "+14155550131"]
            created_at: -9d
            messages: [{ from: me, text: "Pizza or tacos?", at: -2m }]
            locations:
              - { handle: "+14155550123", longitude: -87.6298, latitude: 41.8781, address: "233 S Wacker Dr, Chicago, IL", locality: Chicago, updated_at: -3m, began_at: -1h }
              - { handle: "+14155550131", longitude: 139.6917, latitude: 35.6895, altitude: 40, ends_at: 1h }
          - { id: 00000000-0000-4000-8000-000000000103, from: "+12025550100", to: ["+14155550123", "+14155550131"], created_at: -8d }
          - { id: 00000000-0000-4000-8000-000000000104, from: "+12025550100", to: ["+14155550123", "+14155550131", "+14155550125"], messages: [{ from: me, text: Hi, at: -3m }] }
          - { id: 00000000-0000-4000-8000-000000000105, from: "+12025550100", to: ["+14155550124", "+14155550133", "+14155550134"], messages: [{ from: me, text: Hi, at: -3m }] }
          - { id: 00000000-0000-4000-8000-000000000106, from: "+12025550100", to: ["+14155550123", ana@example.com, "+14155550132"], left: true, created_at: -7d }
          - { id: 00000000-0000-4000-8000-000000000107, from: "+12025550102", to: ["+14155550123", ana@example.com, "+14155550131"], created_at: -6d }
          - { id: 00000000-0000-4000-8000-000000000108, from: "+12025550100", to: ["+14155550125"], messages: [{ from: me, text: Hi, at: -3m }] }
          - { id: 00000000-0000-4000-8000-000000000109, from: "+12025550100", to: ["+14155550124"], messages: [{ from: me, text: Hi, at: -3m }] }
          - { id: 00000000-0000-4000-8000-00000000010a, from: "+12025550100", to: [ana@example.com], messages: [{ from: ana@example.com, text: Hi, at: -3m }] }
          - { id: 00000000-0000-4000-8000-00000000010b, from: "+12025550101", to: ["+14155550123", ana@example.com, "+14155550131"], messages: [{ from: me, text: Hi, at: -3m }] }

        """;
}
