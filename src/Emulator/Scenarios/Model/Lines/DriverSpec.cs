using Chats.Emulator.Domain.Lines;

namespace Chats.Emulator.Scenarios.Model.Lines;

internal sealed class DriverSpec
{
    public string Key { get; set; } = "";

    public string Metric { get; set; } = "";

    public string Summary { get; set; } = "";

    public string Action { get; set; } = "";

    public string Detail { get; set; } = "";

    public string Impact { get; set; } = "";

    public static DriverSpec Of(ReputationDriver driver) => new()
    {
        Key = driver.Key,
        Metric = driver.Metric,
        Summary = driver.Summary,
        Action = driver.Action.Title,
        Detail = driver.Action.Detail,
        Impact = driver.Action.ExpectedImpact,
    };

    public ReputationDriver Build() => new(Key, Metric, Summary, new AdvisedAction(Action, Detail, Impact));
}
