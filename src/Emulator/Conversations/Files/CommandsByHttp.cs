using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Conversations.Files;

/// <summary>
/// Refuses in a text that came by HTTP what would reach out from the emulator's machine: commands, and addresses that its owner has not
/// allowed.
/// </summary>
internal static class CommandsByHttp
{
    private const string Command = "command";
    private const string Url = "url";

    /// <summary>The keys whose map may name a command; elsewhere, as in the JSON of a call, the word is the application's own.</summary>
    private static readonly string[] Askers = ["judge", "from"];

    /// <param name="tests">The tests.</param>
    /// <param name="mayAsk">Whether a judge or a word source at an address may be asked; null: any may.</param>
    /// <param name="problems">Takes what is refused.</param>
    public static void Refuse(IReadOnlyList<TestSpec> tests, Func<string, bool>? mayAsk, Problems problems)
    {
        foreach (var step in tests.SelectMany(test => test.Steps)) Look(step, "", mayAsk, problems);
    }

    private static void Look(Node node, string under, Func<string, bool>? mayAsk, Problems problems)
    {
        if (node is ListNode list)
        {
            foreach (var item in list.Items) Look(item, under, mayAsk, problems);
        }

        if (node is not MapNode map) return;
        foreach (var (key, value) in map.Entries)
        {
            if (Askers.Contains(under)) LookAtSource(key, value, mayAsk, problems);
            Look(value, key.Value, mayAsk, problems);
        }
    }

    private static void LookAtSource(ScalarNode key, Node value, Func<string, bool>? mayAsk, Problems problems)
    {
        if (key.Value == Command)
        {
            problems.Add(key.Position, "commands run in test files only, not in what comes by HTTP; use url");
        }
        else if (key.Value == Url && value is ScalarNode url && mayAsk?.Invoke(url.Value) == false && !ValueReference.IsIn(url.Value))
        {
            problems.Add(url.Position, NotAllowed(url.Value));
        }
    }

    public static string NotAllowed(string url) =>
        $"the emulator may not ask '{url}': name its host with --fetch-from, https for hosts of the internet and http for private ones";
}
