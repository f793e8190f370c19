using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Conversations.Files;

/// <summary>Refuses commands in a text that came by HTTP: they would run on the emulator's machine.</summary>
internal static class CommandsByHttp
{
    private const string Command = "command";

    /// <summary>The keys whose map may name a command; elsewhere, as in the JSON of a call, the word is the application's own.</summary>
    private static readonly string[] Askers = ["judge", "from"];

    public static void Refuse(IReadOnlyList<TestSpec> tests, Problems problems)
    {
        foreach (var step in tests.SelectMany(test => test.Steps)) Look(step, "", problems);
    }

    private static void Look(Node node, string under, Problems problems)
    {
        if (node is ListNode list)
        {
            foreach (var item in list.Items) Look(item, under, problems);
        }

        if (node is not MapNode map) return;
        foreach (var (key, value) in map.Entries)
        {
            if (key.Value == Command && Askers.Contains(under))
            {
                problems.Add(key.Position, "commands run in test files only, not in what comes by HTTP; use url");
            }

            Look(value, key.Value, problems);
        }
    }
}
