namespace Chats.Emulator.Common;

/// <summary>How often something has changed: whoever shows it looks again when the number is another one.</summary>
/// <param name="changed">Is told after each change; must be quick. Null: nobody.</param>
internal sealed class ChangeCounter(Action? changed)
{
    private long _count;

    public long Count => Interlocked.Read(ref _count);

    /// <summary>Counts a change and tells of it.</summary>
    public void Tell()
    {
        CountSilently();
        changed?.Invoke();
    }

    /// <summary>Counts a change that comes with every call, of which nobody is told.</summary>
    public void CountSilently() => Interlocked.Increment(ref _count);
}
