namespace Chats.Emulator.Benchmarks;

/// <summary>The scenario files that lie beside the program.</summary>
internal static class Scenarios
{
    /// <summary>A hundred thousand chats.</summary>
    public static string Big { get; } = Path.Combine(AppContext.BaseDirectory, "scenarios", "big.yaml");
}
