namespace Chats.Emulator.Worlds.State;

/// <summary>A value of a scenario file that holds a reference to an environment variable.</summary>
/// <param name="Key">The key it stands under.</param>
/// <param name="Written">What the file says: <c>${env.NAME}</c>.</param>
/// <param name="Text">What it became.</param>
internal sealed record EnvironmentValue(string Key, string Written, string Text);
