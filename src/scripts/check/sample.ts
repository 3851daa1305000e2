/** What an export of discovered apps looks like. Devices and numbers are made up; the form and the names are real. */
export const sample = `ApplicationName,ApplicationPublisher,DeviceCount,Platform
Microsoft 365 Apps for enterprise - en-us,Microsoft Corporation,812,Windows
MSTeams,Microsoft Corporation,934,Windows
Microsoft Teams Meeting Add-in for Microsoft Office,Microsoft,921,Windows
Microsoft.OutlookForWindows,Microsoft Corporation,402,Windows
Microsoft OneDrive,Microsoft Corporation,955,Windows
Microsoft Visio - en-us,Microsoft Corporation,44,Windows
Microsoft Excel MUI (English) 2016,Microsoft Corporation,12,Windows
7-Zip 24.09 (x64),Igor Pavlov,640,Windows
Microsoft Outlook,Microsoft Corporation,310,IOS
Microsoft Teams,Microsoft Corporation,305,IOS
Microsoft Authenticator,Microsoft Corporation,298,IOS
Outlook,Microsoft Corporation,210,AndroidWorkProfile
Microsoft Lens - PDF Scanner,Microsoft Corporation,12,AndroidWorkProfile
Intune Company Portal,Microsoft Corporation,214,AndroidWorkProfile
`;
