using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Scenarios.Codecs;
using Chats.Emulator.Scenarios.Model.People;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Testing;

/// <summary>Reads single words as a scenario file would, and says at once when there is no such word.</summary>
internal static class ScenarioValues
{
    /// <exception cref="ScenarioException">The word cannot stand there.</exception>
    public static T Read<T>(Codec<T> codec, string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var problems = new Scenarios.Text.Problems("scenario");
        if (codec.TryRead(ScalarNode.Text(word), problems, out var value) && problems.IsEmpty) return value;
        throw new ScenarioException([.. problems.InOrder().Select(problem => problem.Message)]);
    }

    /// <summary>A service by the vendor's name: <c>iMessage</c>, <c>RCS</c> or <c>SMS</c>.</summary>
    public static Service Service(string word) => Read(ContactCodec.OneService, word);
}
